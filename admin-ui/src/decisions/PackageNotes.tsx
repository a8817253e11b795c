import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { LinkList } from '../lists/LinkList.tsx';
import type { DecisionRow, PackageState } from './decision.ts';
import { PackageChip } from './PackageChip.tsx';

/** Decisions whose packages are on their way, or could not be carried out. */
export function PackageNotes({ running, failed }: { running: readonly DecisionRow[]; failed: readonly DecisionRow[] }) {
  const say = useSay();
  const lines = (decisions: readonly DecisionRow[], state: PackageState) =>
    decisions.map(({ id, reference, title, bodyName }) => ({
      id: `${state}-${id}`,
      to: toThing('decisions', id),
      name: `${reference} · ${title}`,
      below: bodyName,
      beside: <PackageChip state={state} />,
    }));
  return (
    <Section title={say('council.packages')} lead={say('council.packagesLead')}>
      <LinkList none={say('council.noPackages')} lines={[...lines(failed, 'failed'), ...lines(running, 'running')]} />
    </Section>
  );
}
