import Box from '@mui/material/Box';
import { InstantText } from '../fields/InstantText.tsx';
import { ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import { EffectThing } from '../papers/Effects.tsx';
import type { DecisionPackage } from './decision.ts';
import { PackageChip } from './PackageChip.tsx';

const tones = { asked: 'calm', ready: 'active', refused: 'bad', done: 'done', lapsed: 'off' } as const;

/** One attempt to carry out a point: what each thing shall do, and what it answered. All of it happens, or nothing. */
export function PackageView({ of: { joint, state, begunAt, endedAt, parts } }: { of: DecisionPackage }) {
  const say = useSay();
  return (
    <Box
      sx={theme => ({
        my: 1.5,
        p: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: theme.palette.action.hover,
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <strong>
          {say('council.package')} {joint}
        </strong>
        <PackageChip state={state} />
        <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
          {say('council.begun')} <InstantText of={begunAt} />
          {endedAt && (
            <>
              {' · '}
              {say('council.ended')} <InstantText of={endedAt} />
            </>
          )}
        </Box>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {parts.map(({ stream, state, effects, refusal, ...thing }) => (
          <li key={stream}>
            <ToneChip tone={tones[state]}>{say(`partState.${state}`)}</ToneChip> <EffectThing of={thing} />
            <Box sx={{ typography: 'body2', pl: 1 }}>
              {effects.map(({ summary }) => (
                <div key={summary}>{summary}</div>
              ))}
              {refusal && (
                <Box sx={theme => ({ color: theme.palette.tones.bad.color, fontWeight: 600 })}>
                  {refusal.message} {refusal.source && `(${refusal.source})`}
                </Box>
              )}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
