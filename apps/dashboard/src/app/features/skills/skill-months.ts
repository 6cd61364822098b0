import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SkillPage } from '@kasvu/contracts';
import { Chart, DataBlock, Formats, injectTexts } from '@kasvu/ui';
import { monthChart, notMeasured } from './month-chart';

/** Demand, supply and training of a skill month by month; what was not measured is a gap, and so said. */
@Component({
  selector: 'app-skill-months',
  imports: [Chart, DataBlock],
  template: `
    <kasvu-data-block [heading]="t('skills.months.title')">
      <kasvu-chart [label]="t('skills.months.title')" [categoryLabel]="t('skills.months.month')" [data]="chart()" />
      @if (skill().talent; as people) {
        <p class="k-soft k-small">{{ t('skills.months.steps', { k: formats.number(people.smallGroup) }) }} {{ gap() }}</p>
      }
    </kasvu-data-block>
  `,
  styles: `
    p {
      margin-block-start: var(--k-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkillMonths {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);

  readonly skill = input.required<Pick<SkillPage, 'months' | 'talent'>>();

  protected readonly chart = computed(() => monthChart(this.skill().months, this.skill().talent !== null, this.t, this.formats));
  protected readonly gap = computed(() => {
    const { months } = this.skill();
    if (months.every(({ supply }) => supply === null)) return this.t('skills.months.neverMeasured');
    const spans = notMeasured(months);
    return spans.length > 0 ? this.t('skills.months.notMeasured', { months: spans.join(', ') }) : '';
  });
}
