import { logTo } from './log.ts';
import { turnAway } from './refused.ts';
import { settingsFrom } from './settings.ts';
import { type Running, start } from './start.ts';

/** Serves until told to stop (SIGTERM, SIGINT): one line on stdout when ready, or one sentence on stderr why not. */
export async function serve(env: NodeJS.ProcessEnv): Promise<void> {
  let starting: Promise<Running> | undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    try {
      await (await starting)?.stop();
      process.exit(0);
    } catch (error) {
      turnAway(error);
    }
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  try {
    const settings = settingsFrom(env);
    starting = start(settings, logTo(settings.logLevel));
    const { url } = await starting;
    process.stdout.write(`MoveS ready on ${url}\n`);
  } catch (error) {
    turnAway(error);
  }
}
