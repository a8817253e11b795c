import { Refused } from '../refused.ts';

/** Reads the arguments of a command with `parseArgs`; what it does not understand is said in one sentence. Errors: `Refused`, exit code 2. */
export function asked<Arguments>(read: () => Arguments): Arguments {
  try {
    return read();
  } catch (error) {
    throw new Refused(`${(error as Error).message.split('.')[0]}; see moves help.`, 2);
  }
}
