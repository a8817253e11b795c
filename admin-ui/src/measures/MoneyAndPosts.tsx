import { Link } from 'react-router-dom';
import { explainLine } from '../budgets/budget.ts';
import { FiguresTable } from '../budgets/FiguresTable.tsx';
import { mayAsk } from '../claims.ts';
import { toExplain } from '../explain/ask.ts';
import { ShareText } from '../fields/ShareText.tsx';
import { Halves } from '../frame/Columns.tsx';
import { Section } from '../frame/Section.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { LinkList } from '../lists/LinkList.tsx';
import { PositionChip } from '../positions/PositionChip.tsx';
import { writtenDay } from '../time/berlin.ts';
import { useAnswer } from '../useAnswer.ts';
import { askDecisionsOn, askMoney, type MeasureMoney } from './measure.ts';
import { Purchases } from './Purchases.tsx';

/** The money, the posts and the decisions of a measure, as far as this person may see them. */
export function MoneyAndPosts({ measure }: { measure: string }) {
  const money = useAnswer(askMoney, { id: measure }, { enabled: mayAsk('budgetLines') });
  const of = money.data?.measure;
  return (
    <>
      {of && <Money of={of} />}
      <Halves>
        {of && <Posts of={of} />}
        <Decisions measure={measure} />
        <Purchases measure={measure} />
      </Halves>
    </>
  );
}

function Money({ of: { budgetLines } }: { of: MeasureMoney }) {
  const say = useSay();
  return (
    <Section title={say('measure.money')}>
      {budgetLines.length === 0 ? (
        <p>{say('measure.noMoney')}</p>
      ) : (
        <FiguresTable
          label={say('measure.money')}
          head="term.line"
          rows={budgetLines.map(line => ({
            id: line.id,
            name: (
              <Link to={toThing('budgetLines', line.id)}>
                {line.year} · {line.title}
              </Link>
            ),
            said: `${line.title} ${line.year}`,
            figures: line.figures,
            ask: figure => toExplain(explainLine, { id: line.id, figure }),
          }))}
        />
      )}
    </Section>
  );
}

function Posts({ of: { positions, posts } }: { of: MeasureMoney }) {
  const say = useSay();
  return (
    <Section
      title={say('measure.posts')}
      lead={
        posts &&
        posts.posts > 0 && (
          <>
            {say('position.approved')} <ShareText of={posts.approvedShare} />, {say('position.filled')}{' '}
            <ShareText of={posts.filledShare} />, {say('position.vacant')} <ShareText of={posts.vacantShare} />
          </>
        )
      }
    >
      <LinkList
        none={say('measure.noPosts')}
        lines={positions.map(({ id, title, grade, status, share }) => ({
          id,
          to: toThing('positions', id),
          name: `${id} · ${title}`,
          below: (
            <>
              {grade} · <ShareText of={share} />
            </>
          ),
          beside: <PositionChip status={status} />,
        }))}
      />
    </Section>
  );
}

function Decisions({ measure }: { measure: string }) {
  const say = useSay();
  const locale = useLanguage();
  const { data } = useAnswer(askDecisionsOn, { id: measure }, { enabled: mayAsk('decisions') });
  if (!data?.measure) return null;
  return (
    <Section title={say('list.decisions')}>
      <LinkList
        none={say('measure.noDecisions')}
        lines={data.measure.decisions.map(({ id, reference, title, bodyName, sessionOn, authoritative }) => ({
          id,
          to: toThing('decisions', id),
          name: `${reference} · ${title}`,
          below: `${bodyName}, ${writtenDay(sessionOn, locale)} · ${say(authoritative ? 'measure.deciding' : 'measure.advising')}`,
        }))}
      />
    </Section>
  );
}
