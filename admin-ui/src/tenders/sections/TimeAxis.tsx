import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { Day } from '../../graph.ts';
import { useLanguage, useSay } from '../../i18n/words.ts';
import { dayOf, today, writtenDay } from '../../time/berlin.ts';
import { useCut } from '../../time/cut.ts';
import type { Tender } from '../tender.ts';

interface Mark {
  readonly on: Day;
  readonly title: string;
  readonly tone: 'done' | 'law' | 'plan';
}

const WIDTH = 1000;
const at = (day: Day) => Date.parse(`${day}T12:00:00Z`);

/** A tender in time: rounds as bars, what happened and what is due as marks. Everything in it stands in the tables as well. */
export function TimeAxis({ tender }: { tender: Tender }) {
  const say = useSay();
  const locale = useLanguage();
  const { palette } = useTheme();
  const here = useCut().asOf ?? today();
  const marks: Mark[] = [
    ...tender.rounds.flatMap((round): Mark[] =>
      round.openedAt ? [{ on: dayOf(round.openedAt), title: say('tender.opened'), tone: 'done' }] : [],
    ),
    ...tender.resolutions.map(({ on, body }): Mark => ({ on, title: body, tone: 'done' })),
    ...tender.awards
      .slice(0, 1)
      .map(({ awardedOn }): Mark => ({ on: awardedOn, title: say('tender.awardSection'), tone: 'done' })),
    ...tender.deadlines.map(
      ({ dueOn, title, kind }): Mark => ({ on: dueOn, title, tone: kind === 'plan' ? 'plan' : 'law' }),
    ),
  ];
  const bars = [
    ...tender.rounds.map(({ dispatchedOn, closesAt, stage }) => ({
      from: dispatchedOn,
      to: dayOf(closesAt),
      title: say(`roundStage.${stage}`),
    })),
    ...(tender.information
      ? [
          {
            from: dayOf(tender.information.sentAt),
            to: dayOf(tender.information.earliestAt),
            title: say('tender.information'),
          },
        ]
      : []),
  ];
  const days = [here, ...marks.map(({ on }) => on), ...bars.flatMap(({ from, to }) => [from, to])].map(at);
  if (days.length < 3) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const span = Math.max(last - first, 7 * 86_400_000);
  const x = (day: Day) => 20 + ((at(day) - first) / span) * (WIDTH - 40);
  const colour = { done: palette.lights.green.shape, law: palette.lights.red.shape, plan: palette.series[0] };
  const label = [
    ...bars.map(({ title, from, to }) => `${title} ${writtenDay(from, locale)}–${writtenDay(to, locale)}`),
    ...marks.map(({ title, on }) => `${title} ${writtenDay(on, locale)}`),
  ].join('; ');
  return (
    <Box sx={{ mb: 2, overflowX: 'auto' }} tabIndex={0} role="group" aria-label={say('tender.timeAxis')}>
      <svg
        viewBox={`0 0 ${WIDTH} 78`}
        role="img"
        aria-label={`${say('tender.timeAxis')}: ${label}`}
        style={{ width: '100%', minWidth: 560, display: 'block' }}
      >
        <line x1="10" x2={WIDTH - 10} y1="48" y2="48" stroke={palette.divider} strokeWidth="2" />
        {bars.map(({ from, to, title }) => (
          <g key={`${title}-${from}`}>
            <rect
              x={x(from)}
              width={Math.max(6, x(to) - x(from))}
              y="40"
              height="16"
              rx="4"
              fill={palette.series[0]}
              opacity="0.35"
            >
              <title>{`${title}: ${writtenDay(from, locale)} – ${writtenDay(to, locale)}`}</title>
            </rect>
            <text x={x(from)} y="72" fontSize="13" fill={palette.text.secondary}>
              {title}
            </text>
          </g>
        ))}
        {marks.map(({ on, title, tone }) => (
          <g key={`${title}-${on}`}>
            {tone === 'plan' ? (
              <circle cx={x(on)} cy="48" r="6" fill={palette.background.paper} stroke={colour.plan} strokeWidth="3" />
            ) : (
              <path d={`M${x(on)} 39l9 9-9 9-9-9Z`} fill={colour[tone]} />
            )}
            <title>{`${title}: ${writtenDay(on, locale)}`}</title>
          </g>
        ))}
        <line
          x1={x(here)}
          x2={x(here)}
          y1="20"
          y2="62"
          stroke={palette.text.primary}
          strokeWidth="2"
          strokeDasharray="4 3"
        />
        <text
          x={x(here)}
          y="14"
          fontSize="13"
          textAnchor={x(here) < 120 ? 'start' : x(here) > WIDTH - 120 ? 'end' : 'middle'}
          fill={palette.text.primary}
        >
          {say('tender.today')} · {writtenDay(here, locale)}
        </text>
      </svg>
    </Box>
  );
}
