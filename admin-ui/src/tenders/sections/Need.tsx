import Box from '@mui/material/Box';
import { DayText } from '../../fields/DayText.tsx';
import { Euros } from '../../fields/Euros.tsx';
import { FactList } from '../../fields/FactList.tsx';
import { Note } from '../../fields/Note.tsx';
import { SourceNote } from '../../fields/SourceNote.tsx';
import { writtenPercent } from '../../fields/share.ts';
import { Section } from '../../frame/Section.tsx';
import { useLanguage, useSay } from '../../i18n/words.ts';
import { SimpleTable } from '../../lists/SimpleTable.tsx';
import { MeasureRef } from '../../measures/MeasureRef.tsx';
import { PlaceTasks } from '../../tasks/PlaceTasks.tsx';
import type { Lot, Tender } from '../tender.ts';
import { Inferred } from './Inferred.tsx';

/** What is needed and what it is worth (§ 3 VgV). */
export function Need({ tender }: { tender: Tender }) {
  const say = useSay();
  const locale = useLanguage();
  const { estimate, plan } = tender;
  return (
    <Section title={say('tender.needSection')} actions={<PlaceTasks place="plan" thing={tender} />}>
      <Box sx={{ maxWidth: '75ch', whiteSpace: 'pre-line', mb: 2 }}>{tender.description}</Box>
      <FactList
        facts={[
          [say('term.category'), say(`category.${tender.category}`)],
          [say('term.office'), tender.office],
          [say('term.measure'), tender.measure && <MeasureRef of={tender.measure} />],
          [say('term.cpv'), tender.cpv.join(', ')],
          [say('tender.handler'), tender.handler],
          ...(plan
            ? (['publicationOn', 'openingOn', 'committeeOn', 'awardOn', 'startOn'] as const).map(
                name =>
                  [
                    `${say('deadlineKind.plan')}: ${say(`term.${name}`)}`,
                    plan[name] && <DayText of={plan[name]} />,
                  ] as const,
              )
            : []),
        ]}
      />
      {tender.source && <SourceNote source={tender.source} />}
      {tender.takeOver && <SourceNote source={tender.takeOver.source} />}
      <Inferred of={tender.inferred} />
      <Box sx={{ mt: 2 }}>
        {estimate ? (
          <>
            <FactList
              facts={[
                [
                  say('term.estimateNet'),
                  <strong key="net">
                    {estimate.qualifier !== 'eq' && `${say(`qualifier.${estimate.qualifier}`)} `}
                    <Euros of={estimate.net} />
                  </strong>,
                ],
                [say('term.gross'), <Euros key="gross" of={estimate.gross} />],
                [say('term.vatRate'), writtenPercent(estimate.vatRate, locale)],
                [say('term.estimateMethod'), estimate.method && say(`estimateMethod.${estimate.method}`)],
                [say('term.estimatedOn'), <DayText key="on" of={estimate.on} />],
                [say('term.months'), estimate.months],
                [say('term.monthlyNet'), estimate.monthlyNet && <Euros of={estimate.monthlyNet} />],
                [say('term.optionsNet'), estimate.optionsNet !== '0.00' && <Euros of={estimate.optionsNet} />],
              ]}
            />
            {estimate.basis && <Box sx={{ mt: 1.5, maxWidth: '75ch' }}>{estimate.basis}</Box>}
            {estimate.source && <SourceNote source={estimate.source} />}
            <Inferred of={estimate.inferred} />
            {estimate.likeContracts.length > 0 && (
              <Box sx={{ mt: 1.5, typography: 'body2' }}>
                {say('term.likeContracts')}:{' '}
                {estimate.likeContracts.map(({ title, net }) => (
                  <Box key={title} component="span" sx={{ mr: 1.5 }}>
                    {title} <Euros of={net} />
                  </Box>
                ))}
              </Box>
            )}
          </>
        ) : (
          say('tender.noEstimate')
        )}
      </Box>
      {tender.lots.length > 1 && <Lots of={tender.lots} />}
    </Section>
  );
}

function Lots({ of }: { of: readonly Lot[] }) {
  const say = useSay();
  return (
    <Box sx={{ mt: 2 }}>
      <SimpleTable<Lot>
        label={say('term.lots')}
        rows={of}
        rowKey={({ id }) => id}
        columns={[
          { label: say('term.lot'), render: ({ id, title }) => `${id}: ${title}` },
          { label: say('term.net'), right: true, render: ({ net }) => net && <Euros of={net} /> },
          {
            label: say('term.status'),
            render: ({ exempt, awarded, cancelledOn, cancelledFor }) => (
              <>
                {exempt && <Note text={say('term.exempt')} />}
                {awarded && <Note tone="done" text={say('tender.awards')} />}
                {cancelledOn && <Note tone="off" text={say('tender.cancelled')} />}
                {cancelledFor && say(`cancellationGround.${cancelledFor as 'needGone'}`)}
              </>
            ),
          },
        ]}
      />
    </Box>
  );
}
