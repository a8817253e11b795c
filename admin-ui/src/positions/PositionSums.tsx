import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { toExplain } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { Euros } from '../fields/Euros.tsx';
import { ShareText } from '../fields/ShareText.tsx';
import { Answered } from '../frame/Answered.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { SubNav } from '../frame/SubNav.tsx';
import { useSay } from '../i18n/words.ts';
import { toList } from '../links.ts';
import { ExportButtons } from '../lists/ExportButtons.tsx';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { useAnswer } from '../useAnswer.ts';
import { PlanGlance } from './PlanGlance.tsx';
import {
  askPositionSums,
  explainPositions,
  type PositionFigure,
  type PositionGrouping,
  type PositionSum,
} from './position.ts';

const groupings = [
  'office',
  'grade',
  'status',
  'measure',
  'planYear',
  'planKind',
] as const satisfies readonly PositionGrouping[];

/** What posts come to, by office, grade or what else is asked; every sum can be explained. */
export function PositionSums() {
  const say = useSay();
  const [by, setBy] = useState<(typeof groupings)[number]>('office');
  const answer = useAnswer(askPositionSums, { filter: {}, by: [by] });
  const all = useAnswer(askPositionSums, { filter: {}, by: [] });
  return (
    <Page title={say('list.positionSums')} actions={<ExportButtons report={{ name: 'personnel-forecast' }} />}>
      <SubNav chapter="positions" />
      <Answered answer={all}>{({ positionSums: [sum] }) => (sum ? <PlanGlance of={sum.figures} /> : null)}</Answered>
      <Section
        title={say('position.sums')}
        actions={
          <TextField
            select
            label={say('position.by')}
            value={by}
            margin="none"
            sx={{ width: 220 }}
            onChange={event => setBy(event.target.value as 'office')}
          >
            {groupings.map(grouping => (
              <MenuItem key={grouping} value={grouping}>
                {say(`term.${grouping}`)}
              </MenuItem>
            ))}
          </TextField>
        }
      >
        <Answered answer={answer}>{({ positionSums }) => <SumsTable by={by} sums={positionSums} />}</Answered>
      </Section>
    </Page>
  );
}

function SumsTable({ by, sums }: { by: (typeof groupings)[number]; sums: readonly PositionSum[] }) {
  const say = useSay();
  const value = (sum: PositionSum) => (by === 'measure' ? sum.measure?.id : sum[by]);
  const name = (sum: PositionSum) => {
    if (by === 'measure') return sum.measure ? `${sum.measure.key} · ${sum.measure.title}` : say('position.noMeasure');
    if (by === 'status' && sum.status) return say(`positionStatus.${sum.status}`);
    if (by === 'planKind' && sum.planKind) return say(`planKind.${sum.planKind}`);
    return String(sum[by] ?? '–');
  };
  const explained = (figure: PositionFigure, label: string, written: (sum: PositionSum) => ReactNode) => ({
    label,
    right: true,
    render: (sum: PositionSum) => {
      const group = value(sum);
      return group === null || group === undefined ? (
        written(sum)
      ) : (
        <ExplainButton
          name={`${name(sum)}, ${label}`}
          ask={toExplain(explainPositions, { filter: { [by]: [group] }, figure })}
        >
          {written(sum)}
        </ExplainButton>
      );
    },
  });
  const share = (figure: 'approvedShare' | 'filledShare' | 'vacantShare', label: string) =>
    explained(figure, label, ({ figures }) => <ShareText of={figures[figure]} />);
  const money = (figure: 'cost' | 'expectedCost', label: string) =>
    explained(figure, label, ({ figures }) => <Euros of={figures[figure]} />);
  return (
    <SimpleTable
      label={say('position.sums')}
      rows={sums}
      rowKey={(sum, index) => `${name(sum)}-${index}`}
      columns={[
        {
          label: say(`term.${by}`),
          render: sum => {
            const group = value(sum);
            return group === null || group === undefined ? (
              name(sum)
            ) : (
              <Link to={toList('positions', { [by]: [group] })}>{name(sum)}</Link>
            );
          },
        },
        { label: say('position.posts'), right: true, render: ({ figures }) => figures.posts },
        share('approvedShare', say('position.approved')),
        share('filledShare', say('position.filled')),
        share('vacantShare', say('position.vacant')),
        money('cost', say('position.cost')),
        money('expectedCost', say('position.expectedCost')),
      ]}
    />
  );
}
