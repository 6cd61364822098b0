import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CompanyBrief } from '@kasvu/contracts';
import { Formats, injectLocalize, injectTexts } from '@kasvu/ui';

const most = 24;

/** The skills of a company's people as a whole, in steps of k; of too few nothing is told. */
@Component({
  selector: 'app-brief-skills',
  template: `
    @if (people().withheld; as reason) {
      <p>{{ t('people.withheld.' + reason + '.heading') }}. {{ t('people.withheld.' + reason + '.help', { k: k() }) }}</p>
    } @else if (people().skills.length > 0) {
      <ul>
        @for (skill of people().skills.slice(0, most); track skill.id) {
          <li>
            {{ localize(skill.labels) }}
            <span class="k-soft k-numbers">{{ t('people.atLeast', { count: formats.number(skill.atLeast) }) }}</span>
          </li>
        }
      </ul>
      @if (people().skills.length > most) {
        <p class="k-soft k-small">{{ t('brief.firstSkills', { shown: formats.number(most) }) }}</p>
      }
      <p class="k-soft k-small">{{ t('people.meaning', { k: k() }) }}</p>
    } @else {
      <p class="k-soft">{{ t('brief.noSkills', { k: k() }) }}</p>
    }
  `,
  styles: `
    ul {
      columns: 14rem auto;
      column-gap: var(--k-6);
    }
    li {
      break-inside: avoid;
      overflow-wrap: anywhere;
    }
    p + p,
    ul + p {
      margin-block-start: var(--k-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BriefSkills {
  protected readonly localize = injectLocalize();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  protected readonly most = most;

  readonly people = input.required<NonNullable<CompanyBrief['people']>>();
  protected readonly k = computed(() => this.formats.number(this.people().smallGroup));
}
