import { eventStoreContract } from './event-store.contract.ts';
import { MemoryEventStore } from './memory.ts';

eventStoreContract('in memory', async clock => new MemoryEventStore(clock));
