import { Module } from '@nestjs/common';
import { awardHandlers } from './award/handlers.ts';
import { bidsHandlers } from './bids/handlers.ts';
import { competitionHandlers } from './competition/handlers.ts';
import { contractHandlers } from './contracts/handlers.ts';
import { preparationHandlers } from './preparation/handlers.ts';

/** Everything that can be done with tenders, bids and contracts, in the order in which it comes. */
@Module({
  providers: [...preparationHandlers, ...bidsHandlers, ...competitionHandlers, ...awardHandlers, ...contractHandlers],
})
export class TendersModule {}
