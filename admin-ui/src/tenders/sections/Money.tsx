import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { LineRef } from '../../budgets/LineRef.tsx';
import { Euros } from '../../fields/Euros.tsx';
import { FactList } from '../../fields/FactList.tsx';
import { type Tone, ToneChip } from '../../fields/ToneChip.tsx';
import { Section } from '../../frame/Section.tsx';
import type { Refusal } from '../../graph.ts';
import { useSay } from '../../i18n/words.ts';
import { SimpleTable } from '../../lists/SimpleTable.tsx';
import { AskingNote } from '../AskingNote.tsx';
import type { LaterYear, Tender, TenderShare } from '../tender.ts';

const tones: Readonly<Record<NonNullable<Tender['funding']>['state'], Tone>> = {
  asked: 'calm',
  preparing: 'active',
  reserved: 'done',
  refused: 'bad',
  committed: 'done',
  released: 'off',
};

/** The money of a tender: asked for, set aside, bound; and what the Budgets say while they are asked. */
export function Money({ tender: { funding, asking } }: { tender: Tender }) {
  const say = useSay();
  return (
    <Section title={say('tender.moneySection')}>
      {asking && <AskingNote of={asking} />}
      {!funding ? (
        <p>{say('tender.noMoney')}</p>
      ) : (
        <>
          <Box sx={{ mb: 1.5 }}>
            <ToneChip tone={tones[funding.state]}>{say(`fundingState.${funding.state}`)}</ToneChip>
          </Box>
          <FactList
            facts={[
              [say('tender.asked'), <Euros key="asked" of={funding.asked} />],
              [say('tender.needed'), funding.needed && <Euros of={funding.needed} />],
            ]}
          />
          <Box sx={{ mt: 2 }}>
            <SimpleTable<TenderShare | LaterYear>
              label={say('tender.moneySection')}
              rows={[...funding.years, ...funding.laterYears]}
              rowKey={(share, index) =>
                'lineId' in share ? `${share.budgetId}-${share.lineId}` : `${share.year}-${index}`
              }
              columns={[
                {
                  label: say('term.budgetLine'),
                  render: share =>
                    'lineId' in share ? (
                      share.line ? (
                        <LineRef of={share.line} withYear />
                      ) : (
                        `${share.budgetId} · ${share.lineId}`
                      )
                    ) : (
                      `${share.year}: ${share.reason}`
                    ),
                  total: say('explain.sum'),
                },
                {
                  label: say('term.gross'),
                  right: true,
                  render: ({ gross }) => <Euros of={gross} />,
                  total: <Euros of={funding.asked} />,
                },
              ]}
            />
          </Box>
        </>
      )}
    </Section>
  );
}

/** Why money that was asked for did not come. */
export function MoneyRefusals({ of }: { of: readonly Refusal[] }) {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <AlertTitle>{say('tender.refusedBecause')}</AlertTitle>
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {of.map(({ code, message, source }) => (
          <li key={`${code}-${message}`}>
            {message} {source && `(${source})`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
