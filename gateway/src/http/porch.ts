import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { RETRY_AFTER_SECONDS } from '../failures.ts';
import { Refused, sentenceOf } from '../refused.ts';
import type { Settings } from '../settings.ts';

/** Where somebody who comes too early waits: it takes the address before anything is opened, so that a start refused for it leaves nothing behind. */
export class Porch {
  private constructor(private readonly server: Server) {}

  /** Errors: `Refused` if nobody can listen there. */
  static async open(settings: Settings): Promise<Porch> {
    const server = createServer(({ url }, response) => {
      const live = url === '/health/live';
      response.setHeader('content-type', 'application/json; charset=utf-8').setHeader('cache-control', 'no-store');
      if (!live) response.setHeader('retry-after', RETRY_AFTER_SECONDS);
      response.setHeader('connection', 'close').writeHead(live ? 200 : 503);
      response.end(JSON.stringify({ status: live ? 'live' : 'starting' }));
    });
    await listening(settings, options => once(server.listen(options), 'listening'));
    return new Porch(server);
  }

  /** Gives the address up. */
  async close(): Promise<void> {
    const closed = new Promise(resolve => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}

/** Begins to listen, or says why that cannot be. Errors: `Refused`. */
export async function listening(
  { host, port }: Settings,
  listen: (options: { host: string; port: number }) => Promise<unknown>,
): Promise<void> {
  try {
    await listen({ host, port });
  } catch (error) {
    throw new Refused(whyNotAt(error as NodeJS.ErrnoException, host, port));
  }
}

function whyNotAt(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} on ${host} is already in use; set PORT to another.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this user; set PORT to one above 1023.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `${host} is no address of this machine; set MOVES_HOST.`;
  return `MoveS cannot listen on ${host}:${port}: ${sentenceOf(error)}.`;
}
