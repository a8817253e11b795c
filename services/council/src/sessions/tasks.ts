import type { Questions } from '@moves/events/graph/tasks';
import { mayCancelSession } from './cancel-session.ts';
import { mayHold } from './hold-session.ts';
import type { Session } from './session.ts';

/** Every act on a session that exists, and whether this person may do it now. */
export const sessionTasks: Questions<Session> = { holdSession: mayHold, cancelSession: mayCancelSession };
