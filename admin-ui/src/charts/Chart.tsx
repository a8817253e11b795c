import Box from '@mui/material/Box';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';

interface Props {
  readonly option: EChartsCoreOption;
  readonly height: number;
  /** What the picture says, for those who do not see it; left out where a table beside it says it all. */
  readonly label?: string;
}

/** A picture of figures. The figures themselves always stand beside it as text. */
export function Chart({ option, height, label }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const newest = useRef(option);
  newest.current = option;

  useEffect(() => {
    let gone = false;
    const resized = new ResizeObserver(() => chart.current?.resize());
    void import('./echarts.ts').then(({ drawIn }) => {
      if (gone || !element.current) return;
      chart.current = drawIn(element.current);
      chart.current.setOption(newest.current);
      resized.observe(element.current);
    });
    return () => {
      gone = true;
      resized.disconnect();
      chart.current?.dispose();
      chart.current = undefined;
    };
  }, []);
  useEffect(() => void chart.current?.setOption(option, true), [option]);

  const said = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return <Box ref={element} {...said} sx={{ width: '100%', height, minWidth: 0 }} />;
}
