import { Link } from 'react-router-dom';
import { ShareText } from '../fields/ShareText.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toList } from '../links.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import type { PositionSum } from '../positions/position.ts';

/** Decided, released and filled posts, plan by plan. */
export function PlanTable({ sums }: { sums: readonly PositionSum[] }) {
  const say = useSay();
  return (
    <Section title={say('personnel.plans')}>
      <SimpleTable
        label={say('personnel.plans')}
        rows={sums}
        rowKey={({ planYear, planKind }) => `${planYear}-${planKind}`}
        columns={[
          {
            label: say('term.planYear'),
            render: ({ planYear, planKind }) =>
              planYear &&
              planKind && (
                <Link to={toList('positions', { planYear: [planYear], planKind: [planKind] })}>
                  {planYear} · {say(`planKind.${planKind}`)}
                </Link>
              ),
          },
          {
            label: say('position.approved'),
            right: true,
            render: ({ figures }) => <ShareText of={figures.approvedShare} />,
          },
          {
            label: say('position.released'),
            right: true,
            render: ({ figures }) => <ShareText of={figures.releasedShare} />,
          },
          {
            label: say('position.filled'),
            right: true,
            render: ({ figures }) => <ShareText of={figures.filledShare} />,
          },
        ]}
      />
    </Section>
  );
}

/** Decided, filled and vacant posts, office by office. */
export function OfficeTable({ sums }: { sums: readonly PositionSum[] }) {
  const say = useSay();
  return (
    <Section title={say('personnel.offices')}>
      <SimpleTable
        label={say('personnel.offices')}
        rows={sums}
        rowKey={({ office }) => office ?? ''}
        columns={[
          {
            label: say('list.office'),
            render: ({ office }) => office && <Link to={toList('positions', { office: [office] })}>{office}</Link>,
          },
          {
            label: say('position.approved'),
            right: true,
            render: ({ figures }) => <ShareText of={figures.approvedShare} />,
          },
          {
            label: say('position.filled'),
            right: true,
            render: ({ figures }) => <ShareText of={figures.filledShare} />,
          },
          {
            label: say('position.vacant'),
            right: true,
            render: ({ figures }) => <ShareText of={figures.vacantShare} />,
          },
        ]}
      />
    </Section>
  );
}
