import { mayAsk } from '../claims.ts';
import { ContractChip } from '../contracts/ContractChip.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { LinkList } from '../lists/LinkList.tsx';
import { NewTasks } from '../tasks/NewTasks.tsx';
import { askTendersOf } from '../tenders/ask.ts';
import { TenderChip } from '../tenders/TenderChip.tsx';
import { TenderNotes } from '../tenders/TenderNotes.tsx';
import { ExerciseNote } from '../training/ExerciseNote.tsx';
import { useAnswer } from '../useAnswer.ts';

/** What is being bought for a measure, and what was contracted. */
export function Purchases({ measure }: { measure: string }) {
  const say = useSay();
  const { data } = useAnswer(askTendersOf, { id: measure }, { enabled: mayAsk('tenders') });
  if (!data?.measure) return null;
  const { tenders, contracts } = data.measure;
  return (
    <Section title={say('tender.ofMeasure')} actions={<NewTasks acts={['declareNeed']} preset={{ measure }} />}>
      <LinkList
        none={say('tender.noneOfMeasure')}
        lines={[
          ...tenders.map(tender => ({
            id: tender.id,
            to: toThing('tenders', tender.id),
            name: tender.title,
            below: <TenderNotes of={tender} />,
            beside: <TenderChip status={tender.status} />,
          })),
          ...contracts.map(contract => ({
            id: contract.id,
            to: toThing('contracts', contract.id),
            name: contract.title,
            below: (
              <>
                {contract.contractor} {contract.net && <Euros of={contract.net} />} <ExerciseNote of={contract} />
              </>
            ),
            beside: <ContractChip status={contract.status} />,
          })),
        ]}
      />
    </Section>
  );
}
