import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { matchCriteria, matchOrders } from '@kasvu/contracts';
import { criterionRules, daysToBegin, matchingRules } from '@kasvu/skills/matching';
import { PageFrame, injectTexts } from '@kasvu/ui';
import { Session } from '../../platform/session/session';

const criteria = matchCriteria.map((criterion) => {
  const rule = criterionRules[criterion];
  return { criterion, steps: rule.by === 'steps' ? rule.steps : null };
});
const orders = matchOrders.map((order) => ({ order, criteria: matchingRules[order].criteria }));

/** How people and vacancies are put in order, made from the very table of rules that is followed (LAW M1). */
@Component({
  selector: 'app-rules-page',
  imports: [PageFrame],
  templateUrl: './rules-page.html',
  styles: `
    .k-prose {
      max-inline-size: 56rem;
    }
    section > * + * {
      margin-block-start: var(--k-2);
    }
    h3::first-letter,
    li::first-letter {
      text-transform: uppercase;
    }
    section > h3 {
      margin-block-start: var(--k-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RulesPage {
  private readonly session = inject(Session);
  protected readonly t = injectTexts();
  protected readonly criteria = criteria;
  protected readonly orders = orders;
  protected readonly daysToBegin = daysToBegin;
  protected readonly smallGroup = computed(() => this.session.me()?.smallGroup ?? '');
}
