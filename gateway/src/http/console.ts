import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import statics from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the console is built to. */
const built = fileURLToPath(new URL('../../../admin-ui/dist', import.meta.url));

/** Serves the console, to everyone: it shows nothing that its reader's token may not read. */
export async function serveConsole(http: FastifyInstance, root = built): Promise<void> {
  if (!existsSync(root)) return;
  await http.register(async console => {
    console.addHook('onRoute', route => {
      route.config = { ...route.config, public: true };
    });
    await console.register(statics, {
      root,
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      // The names of built assets hold a hash of their content.
      setHeaders: (reply, path) => {
        const hashed = path.includes(`${sep}assets${sep}`);
        reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  });
}
