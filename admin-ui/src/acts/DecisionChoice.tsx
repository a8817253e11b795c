import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { askDecisions, type FoundDecision } from '../decisions/decision.ts';
import type { DecisionRef } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenDay } from '../time/berlin.ts';
import { useAnswer } from '../useAnswer.ts';

/** A decision that these books keep, found by the words of its paper; it fills in what its minutes say. */
export function DecisionChoice({
  chosen,
  onChoose,
}: {
  chosen: Partial<DecisionRef> | undefined;
  onChoose: (reference: Partial<DecisionRef>) => void;
}) {
  const say = useSay();
  const locale = useLanguage();
  const [search, setSearch] = useState('');
  const { data } = useAnswer(askDecisions, { filter: search ? { search } : {} }, { staleTime: 30_000 });
  const found = data?.decisions.nodes ?? [];
  const label = ({ reference, bodyName, sessionOn }: FoundDecision) =>
    `${reference}, ${bodyName}, ${writtenDay(sessionOn, locale)}`;
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <Autocomplete
        options={found}
        value={found.find(({ id }) => id === chosen?.id) ?? null}
        getOptionLabel={label}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        filterOptions={options => options}
        disablePortal
        onInputChange={(_, typed, reason) => reason === 'input' && setSearch(typed)}
        onChange={(_, decision) =>
          onChoose(
            decision
              ? {
                  id: decision.id,
                  paper: decision.reference,
                  body: decision.bodyName,
                  sessionOn: decision.sessionOn,
                  minutes: decision.minutes ?? undefined,
                  item: decision.item ?? undefined,
                  authoritative: decision.authoritative,
                  point: decision.points.length === 1 ? decision.points[0]?.id : undefined,
                }
              : { authoritative: true },
          )
        }
        renderInput={params => (
          <TextField {...params} label={say('form.decisionKept')} helperText={say('form.decisionKeptHint')} />
        )}
      />
    </Box>
  );
}
