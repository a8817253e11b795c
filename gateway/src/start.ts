import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { doorOf } from './app.ts';
import { fillDemo } from './demo.ts';
import { Carrier } from './graph/carrier.ts';
import { Graph } from './graph/graph.ts';
import { closeHouse, type Furniture, type House, openHouse } from './house.ts';
import { Refused, sentenceOf } from './refused.ts';
import type { Settings } from './settings.ts';

/** Whoever has not got an answer by then, a slow reader of a large report perhaps, is cut off. */
const PATIENCE_MS = 30_000;

/** A house that serves. */
export interface Running {
  readonly url: string;
  readonly house: House;
  readonly app: NestFastifyApplication;
  /** Takes no more, finishes what was accepted, and lets go of everything. */
  stop(): Promise<void>;
}

/** Opens the house, fills a demo store, opens the door. Errors: `Refused`, `StoreRefused`. */
export async function start(settings: Settings, log: Logger, furniture?: Furniture): Promise<Running> {
  const house = await openHouse(settings, log, furniture);
  let app: NestFastifyApplication | undefined;
  const stop = async () => {
    if (app) await closeDoor(app);
    await closeHouse(house);
  };
  try {
    app = await doorOf(house);
    if (settings.demo) await fillDemo(house, app, furniture?.record);
    await house.readModels.caughtUp();
    return { url: await listening(app, settings), house, app, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Lets in nobody new and waits for whoever is in, and for acts whose caller has gone. */
async function closeDoor(app: NestFastifyApplication): Promise<void> {
  // A connection that was busy when the door closed would otherwise be kept alive for its next request.
  const server = app.getHttpServer();
  const seeingOff = setInterval(() => server.closeIdleConnections(), 20);
  const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await app.close().finally(() => {
    clearInterval(seeingOff);
    clearTimeout(patience);
  });
  await app.get(Carrier).idle();
  await app.get(Graph).close();
}

async function listening(app: NestFastifyApplication, { host, port }: Settings): Promise<string> {
  try {
    // Not Nest's own `listen`, which logs what is about to be said in a sentence.
    await app.getHttpAdapter().getInstance().listen({ port, host });
  } catch (error) {
    throw new Refused(whyNotAt(error as NodeJS.ErrnoException, host, port));
  }
  const { port: taken } = app.getHttpServer().address() as { port: number };
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}

function whyNotAt(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} on ${host} is already in use; set PORT to another.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this user; set PORT to one above 1023.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `${host} is no address of this machine; set MOVES_HOST.`;
  return `MoveS cannot listen on ${host}:${port}: ${sentenceOf(error)}.`;
}
