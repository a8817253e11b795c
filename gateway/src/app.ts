import 'reflect-metadata';
import { Decisions } from '@moves/events/decider/decisions';
import { Files } from '@moves/events/files';
import { LiveViews } from '@moves/events/nest/live-views';
import { Subjects } from '@moves/events/subjects';
import { OpeningKeys } from '@moves/tenders/bids/opening-keys';
import { SealedContents } from '@moves/tenders/bids/sealed-contents';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Carrier } from './graph/carrier.ts';
import { Graph } from './graph/graph.ts';
import { joined } from './graph/join.ts';
import type { House } from './house.ts';
import { BidsDoor } from './http/bids.ts';
import { serveConsole } from './http/console.ts';
import { fastifyOptions, guardDoor } from './http/door.ts';
import { FilesDoor, letFilesThrough } from './http/files.ts';
import { GraphqlDoor } from './http/graphql.ts';
import { Health } from './http/health.ts';
import { Imports } from './http/imports.ts';
import { HOUSE } from './http/inside.ts';
import { Metrics } from './http/metrics.ts';
import { Reports } from './http/reports.ts';
import { Room } from './http/room.ts';
import { TurnedAway } from './http/turned-away.ts';
import { nestLog } from './log.ts';
import { SignIn } from './people/sign-in.ts';
import { Tokens } from './people/tokens.ts';
import { TrainingClock } from './training/training-clock.ts';

/** What every service and every door needs of the house. */
@Global()
@Module({})
class Inside {
  static of(house: House): DynamicModule {
    const room = new Room(house.settings.data);
    const inside = [
      { provide: HOUSE, useValue: house },
      { provide: Decisions, useValue: house.decisions },
      { provide: Files, useValue: house.files },
      { provide: SealedContents, useValue: house.sealedBids },
      { provide: OpeningKeys, useValue: house.openingKeys },
      { provide: Subjects, useValue: house.subjects },
      { provide: TrainingClock, useValue: house.training },
      { provide: LiveViews, useValue: liveViews(house) },
      { provide: Tokens, useValue: new Tokens(house.keys.tokens) },
      { provide: Metrics, useValue: new Metrics(house) },
      { provide: Room, useValue: room },
      { provide: Graph, useValue: new Graph(joined(house.parts), house.log) },
      {
        provide: Carrier,
        inject: [CommandBus, Metrics],
        useFactory: (bus: CommandBus, metrics: Metrics) =>
          new Carrier(
            bus,
            house.clock,
            position => house.readModels.followed(position),
            (act, ending) => {
              metrics.countAct(act, ending);
              room.note(ending);
            },
            () => house.training.ahead,
          ),
      },
    ];
    return {
      module: Inside,
      imports: [CqrsModule.forRoot(), ...house.parts.map(({ module }) => module as never)],
      controllers: [GraphqlDoor, Reports, Imports, FilesDoor, BidsDoor, SignIn, Health],
      providers: inside,
      exports: inside.map(({ provide }) => provide),
    };
  }
}

/** What handlers ask of the world, when everything that was written before is known. */
const liveViews = ({ store, readModels }: House): LiveViews => ({
  ask: async question => {
    await readModels.followed(await store.head());
    return readModels.live.ask(question);
  },
  cut: cut => readModels.cut(cut),
});

/** The front door of a house, not yet open. */
export async function doorOf(house: House): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter(fastifyOptions(house.settings));
  const app = await NestFactory.create<NestFastifyApplication>(Inside.of(house), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: nestLog(house.log),
  });
  const http = app.getHttpAdapter().getInstance();
  guardDoor(http as never, house, app.get(Tokens), app.get(Metrics));
  letFilesThrough(http as never);
  await serveConsole(http as never);
  app.useGlobalFilters(new TurnedAway(house));
  await app.get(Graph).open();
  await app.init();
  return app;
}
