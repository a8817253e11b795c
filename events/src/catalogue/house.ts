import { z } from 'zod';
import { defineEvent, type EventOf } from './define.ts';

/** The first event of every store: is it kept for a demonstration, with demo accounts and a record, or for work? It stays so. */
export const StoreOpened = defineEvent('StoreOpened', z.strictObject({ demo: z.boolean() }));

/** Everything that can be said about the house itself. */
export const houseEvents = [StoreOpened] as const;
export type HouseEvent = EventOf<(typeof houseEvents)[number]>;
