import { ContractChip } from '../../contracts/ContractChip.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { toThing } from '../../links.ts';
import { LinkList } from '../../lists/LinkList.tsx';
import type { Tender } from '../tender.ts';
import type { ContractStatus } from '../words.ts';

/** What was contracted. */
export function ContractsOf({ tender: { contracts } }: { tender: Tender }) {
  const say = useSay();
  if (contracts.length === 0) return null;
  return (
    <Section title={say('tender.contractSection')}>
      <LinkList
        none={say('tender.noContract')}
        lines={contracts.map(({ id, title, contractor, status }) => ({
          id,
          to: toThing('contracts', id),
          name: title,
          below: contractor,
          beside: <ContractChip status={status as ContractStatus} />,
        }))}
      />
    </Section>
  );
}
