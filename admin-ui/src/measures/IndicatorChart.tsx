import { useTheme } from '@mui/material/styles';
import { useMemo } from 'react';
import { Chart } from '../charts/Chart.tsx';
import { writtenNumber } from '../fields/Figure.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenDay } from '../time/berlin.ts';
import type { Indicator } from './measure.ts';

/** The course of an indicator from its baseline through its readings, with its target as a line. */
export function IndicatorChart({ indicator }: { indicator: Indicator }) {
  const say = useSay();
  const locale = useLanguage();
  const { palette, typography } = useTheme();
  const { name, unit, baseline, target, readings } = indicator;
  const points = useMemo(() => {
    const start = baseline?.on ? [{ ...baseline, on: baseline.on }] : [];
    return [...start, ...readings].sort((a, b) => a.on.localeCompare(b.on));
  }, [baseline, readings]);
  const option = useMemo(() => {
    const axis = {
      axisLabel: { color: palette.text.secondary, fontFamily: typography.fontFamily, hideOverlap: true },
      axisLine: { lineStyle: { color: palette.divider } },
    };
    return {
      animationDuration: 300,
      grid: { left: 8, right: 24, top: 24, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: {
        trigger: 'axis',
        confine: true,
        valueFormatter: (value: number) => `${writtenNumber(value, locale)} ${unit}`,
      },
      xAxis: {
        type: 'time',
        ...axis,
        splitNumber: 4,
        axisLabel: {
          ...axis.axisLabel,
          formatter: (at: number) => writtenDay(new Date(at).toISOString().slice(0, 10), locale),
        },
      },
      yAxis: {
        type: 'value',
        min: (range: { min: number }) => Math.min(0, range.min),
        max: (range: { max: number }) => Math.max(range.max, target?.value ?? 0),
        ...axis,
        axisLabel: { ...axis.axisLabel, formatter: (value: number) => writtenNumber(value, locale) },
        splitLine: { lineStyle: { color: palette.divider } },
      },
      series: [
        {
          type: 'line',
          name,
          symbol: 'circle',
          symbolSize: 9,
          lineStyle: { color: palette.series[0], width: 3 },
          itemStyle: { color: palette.series[0] },
          data: points.map(({ on, value }) => [`${on}T12:00:00Z`, value]),
          markLine: target && {
            silent: true,
            symbol: 'none',
            lineStyle: { color: palette.series[1], type: 'dashed', width: 2 },
            label: {
              position: 'insideStartTop',
              color: palette.text.primary,
              formatter: `${say('indicators.target')} ${writtenNumber(target.value, locale)}`,
            },
            data: [{ yAxis: target.value }],
          },
        },
      ],
    };
  }, [points, target, name, unit, palette, typography.fontFamily, locale, say]);
  const said = points.map(
    ({ on, value, qualifier }) =>
      `${writtenDay(on, locale)}: ${say(`figure.${qualifier}`, { value: writtenNumber(value, locale) })}`,
  );
  return (
    <Chart option={option} height={220} label={say('indicators.chart', { name, unit, readings: said.join('; ') })} />
  );
}
