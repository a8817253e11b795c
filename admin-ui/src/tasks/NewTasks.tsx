import Button from '@mui/material/Button';
import { useOpenAct } from '../acts/ActForms.tsx';
import type { ActName } from '../acts/acts.ts';
import type { Values } from '../acts/input.ts';
import { mayEver } from '../claims.ts';
import { useSay } from '../i18n/words.ts';
import { isPast, useCut } from '../time/cut.ts';

/** Ways to begin a thing, for roles that may; the first is the usual one. */
export function NewTasks({ acts, preset }: { acts: readonly ActName[]; preset?: Values }) {
  const say = useSay();
  const open = useOpenAct();
  if (isPast(useCut())) return null;
  return acts.filter(mayEver).map(act => (
    <Button key={act} variant={act === acts[0] ? 'contained' : 'outlined'} onClick={() => open({ act, preset })}>
      {say(`act.${act}`)}
    </Button>
  ));
}
