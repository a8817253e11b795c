import { useTheme } from '@mui/material/styles';
import { useMemo } from 'react';
import { moneyOf, shortMoney, writtenMoney } from '../fields/money.ts';
import { useLanguage } from '../i18n/words.ts';
import { Chart } from './Chart.tsx';

/** One bar: what it is of, and how much of each series, in cents. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
}
/** One series of all bars. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

const ROW = 44;

/** Euros as stacked bars, one below the other. The table beside it says the same in figures. */
export function StackedBars({ bars, series }: { bars: readonly Bar[]; series: readonly Series[] }) {
  const locale = useLanguage();
  const { palette, typography } = useTheme();
  const option = useMemo(() => {
    const text = { color: palette.text.secondary, fontFamily: typography.fontFamily };
    return {
      animationDuration: 300,
      grid: { left: 8, right: 28, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        confine: true,
        valueFormatter: (cents: number) => writtenMoney(moneyOf(cents), locale),
      },
      xAxis: {
        type: 'value',
        axisLabel: { ...text, formatter: (cents: number) => shortMoney(cents, locale), hideOverlap: true },
        splitLine: { lineStyle: { color: palette.divider } },
        splitNumber: 4,
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ name }) => name),
        axisLabel: { ...text, color: palette.text.primary, width: 120, overflow: 'truncate' },
        axisLine: { lineStyle: { color: palette.divider } },
        axisTick: { show: false },
      },
      series: series.map(({ id, name, colour }) => ({
        type: 'bar',
        name,
        stack: 'all',
        barWidth: 22,
        itemStyle: { color: colour, borderColor: palette.background.paper, borderWidth: 1 },
        data: bars.map(({ values }) => values[id] ?? 0),
      })),
    };
  }, [bars, series, palette, typography.fontFamily, locale]);
  return <Chart option={option} height={bars.length * ROW + 36} />;
}
