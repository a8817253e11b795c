import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { MovesData } from '../data.ts';
import type { ImportAnswer, Told } from './import.ts';

/** A list on its way into the house: the file, what was said of it, and what the house says. */
export interface Importing {
  readonly file: File | undefined;
  readonly told: Told;
  readonly answer: ImportAnswer | undefined;
  readonly problem: string | undefined;
  readonly busy: boolean;
  choose(file: File): void;
  tell(told: Told): void;
  /** Posts what is new. */
  post(): Promise<void>;
}

/** Brings a file: judged again with all that is said of it, and posted once somebody says so. Of two questions only the later counts. */
export function useImport(): Importing {
  const data = useDataProvider<MovesData>();
  const [file, setFile] = useState<File>();
  const [told, setTold] = useState<Told>({});
  const [answer, setAnswer] = useState<ImportAnswer>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);

  async function ask(content: File, about: Told, dryRun: boolean) {
    const mine = ++latest.current;
    setBusy(true);
    setProblem(undefined);
    try {
      const said = await data.importActuals(content, about, dryRun);
      if (mine === latest.current) setAnswer(said);
    } catch (error) {
      if (mine === latest.current) setProblem((error as Error).message);
    }
    if (mine === latest.current) setBusy(false);
  }

  return {
    ...{ file, told, answer, problem, busy },
    choose: chosen => {
      const about = { budget: told.budget };
      setFile(chosen);
      setTold(about);
      setAnswer(undefined);
      void ask(chosen, about, true);
    },
    tell: about => {
      setTold(about);
      if (file) void ask(file, about, true);
    },
    post: async () => {
      if (file) await ask(file, told, false);
    },
  };
}
