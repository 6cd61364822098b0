import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { BarChart } from 'echarts/charts';
import { AxisPointerComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from './chart-data';
import { chartHeight, chartOptions } from './chart-options';

use([AxisPointerComponent, BarChart, GridComponent, LegendComponent, SVGRenderer, TooltipComponent]);

/** The drawing of a chart. The only place that knows ECharts; it is loaded when the first chart is shown. */
@Component({
  selector: 'kasvu-chart-view',
  template: '',
  styles: `
    :host {
      display: block;
      inline-size: 100%;
    }
  `,
  host: { role: 'img', '[attr.aria-label]': 'label()', '[style.block-size.px]': 'height()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChartView {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly chart = signal<EChartsType | null>(null);

  readonly label = input.required<string>();
  readonly data = input.required<ChartData>();

  protected readonly height = computed(() => chartHeight(this.data()));

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const chart = init(this.host, null, { renderer: 'svg', ...this.size() });
      const observer = new ResizeObserver(() => chart.resize(this.size()));
      observer.observe(this.host);
      this.chart.set(chart);
      destroyed.onDestroy(() => {
        observer.disconnect();
        chart.dispose();
      });
    });
    effect(() => {
      const chart = this.chart();
      if (!chart) return;
      chart.resize(this.size());
      chart.setOption(chartOptions(this.data(), getComputedStyle(this.host).fontFamily), { notMerge: true });
    });
  }

  private size(): { width: number; height: number } {
    return { width: this.host.clientWidth, height: this.height() };
  }
}
