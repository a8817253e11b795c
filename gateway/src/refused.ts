/** MoveS cannot start or go on like this: one sentence for whoever started it, and the exit code that says what kind. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    message: string,
    /** 1: port, folder, store. 2: settings and arguments. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** The sentence of a failure: of ours as it stands, of others what they say. */
export const sentenceOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** Ends the process with one sentence and an honest exit code. */
export function turnAway(error: unknown): never {
  const { exitCode = 1 } = error as { exitCode?: number };
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(exitCode);
}
