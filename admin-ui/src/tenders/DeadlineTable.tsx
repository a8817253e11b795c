import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useOpenAct } from '../acts/ActForms.tsx';
import { formOf } from '../acts/acts.ts';
import { InstantText } from '../fields/InstantText.tsx';
import { LightChip } from '../fields/LightChip.tsx';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { isPast, useCut } from '../time/cut.ts';
import { ExerciseNote } from '../training/ExerciseNote.tsx';
import { DaysLeft } from './DueText.tsx';
import { type Deadline, keyOf } from './deadline.ts';
import { settledBy } from './deadline-acts.ts';

/** Where a deadline belongs. */
export const deadlineHome = ({ tender, contract }: Deadline): string =>
  tender ? toThing('tenders', tender.id) : contract ? toThing('contracts', contract.id) : '/tenders';

/** What is due: by when, by which rule, and the act that settles it. */
export function DeadlineTable({
  label,
  of,
  whose,
  thing,
}: {
  label: string;
  of: readonly Deadline[];
  whose?: boolean;
  /** The one thing all of them belong to: what settles them can be done on the spot. */
  thing?: Doable;
}) {
  const say = useSay();
  const open = useOpenAct();
  const past = isPast(useCut());
  return (
    <SimpleTable<Deadline>
      label={label}
      rows={of}
      rowKey={keyOf}
      columns={[
        {
          label: say('tender.what'),
          render: deadline => (
            <>
              {deadline.title}
              {whose && (
                <Box sx={{ typography: 'body2' }}>
                  <Link to={deadlineHome(deadline)}>{(deadline.tender ?? deadline.contract)?.title}</Link>{' '}
                  <ExerciseNote of={deadline.tender ?? deadline.contract ?? { exercise: false }} />
                </Box>
              )}
            </>
          ),
        },
        { label: say('tender.when'), render: ({ dueAt }) => <InstantText of={dueAt} /> },
        {
          label: say('term.status'),
          render: deadline => (
            <>
              <LightChip light={deadline.light} /> <DaysLeft of={deadline} />
            </>
          ),
        },
        {
          label: say('tender.basis'),
          render: deadline => (
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
              {say(`deadlineKind.${deadline.kind}`)}
              {deadline.rule && `: ${deadline.rule}`}
              {deadline.paragraph && ` (${deadline.paragraph})`}
            </Box>
          ),
        },
        {
          label: say('calendar.settledBy'),
          render: deadline => {
            const act = settledBy(deadline);
            if (!act) return null;
            const possible =
              !past && formOf(act).place !== 'opening' && thing?.tasks.some(({ name, open }) => open && name === act);
            return possible ? (
              <Button size="small" onClick={() => open({ act, thing })}>
                {say(`act.${act}`)}
              </Button>
            ) : (
              say(`act.${act}`)
            );
          },
        },
      ]}
    />
  );
}
