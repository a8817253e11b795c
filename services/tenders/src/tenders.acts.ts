import { startOfDay } from '@moves/events/catalogue/time';
import type { ContractId, TenderId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { derivedKey, partIdOf } from '@moves/events/decider/derived-id';
import type { ActInput, GraphContext } from '@moves/events/graph/context';
import { acts as saidActs } from '@moves/events/graph/said';
