import { Refused } from '../refused.ts';

/** Reads the arguments of a command with `parseArgs`; what it does not understand is said in one sentence. Errors: `Refused`, exit code 2. */
export function asked<Arguments>(read: () => Arguments): Arguments {
  try {
    return read();
  } catch (error) {
    throw new Refused(`${(error as Error).message.split('.')[0]}; see moves help.`, 2);
  }
}

/** What somebody has written to stdin, up to the end of its first line: a password or a token, which no list of processes shows. */
export async function firstLine(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return text.split(/\r?\n/)[0]!;
}
