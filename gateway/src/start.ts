import { Server as TcpServer } from 'node:net';
import { Outage } from '@moves/events/decider/failures';
import { isFull } from '@moves/events/read-model/file';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { doorOf } from './app.ts';
import { fillDemo } from './demo.ts';
import { Carrier } from './graph/carrier.ts';
import { Graph } from './graph/graph.ts';
import { closeHouse, type Furniture, type House, lessonIn, openHouse } from './house.ts';
import { seeOff } from './http/door.ts';
import { listening, Porch } from './http/porch.ts';
import { Refused, sentenceOf } from './refused.ts';
import type { Settings } from './settings.ts';

/** Whoever has not got an answer by then, a slow reader of a large report perhaps, is cut off. */
const PATIENCE_MS = 30_000;
/** For so long who keeps a connection is told with an answer that it was the last. */
const FAREWELL_MS = 200;

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
  const porch = await Porch.open(settings);
  // What fails until the house serves is said in the one sentence for it.
  const inside = log.child({}, { level: log.isLevelEnabled('debug') ? log.level : 'silent' });
  const halt = new AbortController();
  let house: House | undefined;
  let app: NestFastifyApplication | undefined;
  const stop = async () => {
    await porch.close();
    if (app) await closeDoor(app);
    if (house) await closeHouse(house);
  };
  try {
    house = await openHouse(settings, inside, furniture, error => isOutOfRoom(error) && halt.abort(error));
    app = await doorOf(house);
    if (settings.demo) {
      house.reactions.start();
      await unless(halt.signal, filled(house, app, furniture ?? {}, log));
    }
    await unless(halt.signal, house.readModels.caughtUp());
    await porch.close();
    const url = await serving(app, settings);
    inside.level = log.level;
    house.reactions.start();
    house.due.start();
    return { url, house, app, stop };
  } catch (error) {
    await stop();
    throw error instanceof Outage || isOutOfRoom(error) ? cannotWrite(settings, error) : error;
  }
}

/** Fills a demo store, down to what comes of it by itself: whoever looks at a demonstration finds it whole. */
async function filled(house: House, app: NestFastifyApplication, furniture: Furniture, log: Logger) {
  // Tables that are made anew take as long as they take; whoever fills or settles would not wait for them.
  await house.readModels.caughtUp();
  await fillDemo(house, app, furniture.record, lessonIn(furniture), log);
  await house.reactions.settled();
  await house.due.tick();
}

/** No room will come by waiting for it, so a start ends there. */
const isOutOfRoom = (error: unknown): boolean => isFull(error) || / is full/.test(sentenceOf(error));

function cannotWrite({ data }: Settings, error: unknown): Refused {
  const why = sentenceOf(error);
  if (/ is full/.test(why)) return new Refused(`The disk of the folder ${data} is full.`);
  return new Refused(`The store in the folder ${data} cannot be used: ${why}.`);
}

/** What comes of work, unless a signal says first that nothing will. */
const unless = <Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
  ]);

/** Lets in nobody new and waits for whoever is in, and for acts whose caller has gone. */
async function closeDoor(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer();
  seeOff(server);
  // Not HTTP's own `close`, which at once breaks off those who are just asking again on the connection they keep.
  const empty = new Promise(resolve => TcpServer.prototype.close.call(server, resolve));
  const seeingOff = setInterval(() => server.closeIdleConnections(), FAREWELL_MS);
  const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await empty;
  clearInterval(seeingOff);
  clearTimeout(patience);
  await app.close();
  await app.get(Carrier).idle();
  await app.get(Graph).close();
}

async function serving(app: NestFastifyApplication, settings: Settings): Promise<string> {
  // Not Nest's own `listen`, which logs what is about to be said in a sentence.
  await listening(settings, options => app.getHttpAdapter().getInstance().listen(options));
  const { host } = settings;
  const { port } = app.getHttpServer().address() as { port: number };
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
