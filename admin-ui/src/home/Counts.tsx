import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router-dom';
import { Chart } from '../charts/Chart.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toList } from '../links.ts';

/** How many measures are of one kind, and the filter that finds them. */
export interface CountRow {
  readonly id: string;
  readonly name: string;
  readonly shown?: ReactNode;
  readonly count: number;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly colour: string;
}

const ROW = 34;

/** Measures counted by kind: a table whose numbers lead to the list, and its picture, bar beside row. */
export function Counts({ title, rows }: { title: string; rows: readonly CountRow[] }) {
  const say = useSay();
  const { palette } = useTheme();
  const option = useMemo(
    () => ({
      animationDuration: 300,
      grid: { left: 0, right: 8, top: 0, bottom: 0 },
      xAxis: { type: 'value', show: false, min: 0 },
      yAxis: { type: 'category', inverse: true, show: false, data: rows.map(({ name }) => name) },
      series: [
        {
          type: 'bar',
          barWidth: 16,
          silent: true,
          showBackground: true,
          backgroundStyle: { color: palette.action.hover, borderRadius: 3 },
          data: rows.map(({ count, colour }) => ({ value: count, itemStyle: { color: colour, borderRadius: 3 } })),
        },
      ],
    }),
    [rows, palette],
  );
  return (
    <Section title={title}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 2 }}>
        <Box
          component="table"
          aria-label={title}
          sx={{
            borderCollapse: 'collapse',
            '& tr': { height: ROW },
            '& th, & td': { p: 0, textAlign: 'left', fontWeight: 400 },
          }}
        >
          <tbody>
            {rows.map(({ id, name, shown, count, filter }) => (
              <tr key={id}>
                <th scope="row">{shown ?? name}</th>
                <Box
                  component="td"
                  sx={{ pl: '16px !important', textAlign: 'right !important', fontWeight: '600 !important' }}
                >
                  {count > 0 ? (
                    <Link
                      to={toList('measures', filter)}
                      aria-label={`${say('programme.total', { smart_count: count })}: ${name}`}
                    >
                      {count}
                    </Link>
                  ) : (
                    <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
                      0
                    </Box>
                  )}
                </Box>
              </tr>
            ))}
          </tbody>
        </Box>
        <Chart option={option} height={rows.length * ROW} />
      </Box>
    </Section>
  );
}
