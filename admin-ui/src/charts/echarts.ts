import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** Draws into an element; only what the console draws is loaded, and only when it draws. */
export const drawIn = (element: HTMLElement) => init(element, undefined, { renderer: 'svg' });
