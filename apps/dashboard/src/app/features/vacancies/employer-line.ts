import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VacancyListItem } from '@kasvu/contracts';
import { StatusTag, injectTexts } from '@kasvu/ui';
import { Session } from '../../platform/session/session';

/** Who the employer of a vacancy is, and how sure that is when the source gives a name only. */
@Component({
  selector: 'app-employer-line',
  imports: [RouterLink, StatusTag],
  template: `
    <p class="k-dots">
      <span>
        @if (vacancy().employerBusinessId; as businessId) {
          <a [routerLink]="['/companies', businessId]">{{ vacancy().employerName }}</a>
        } @else {
          {{ vacancy().employerName }}
        }
      </span>
      @if (vacancy().employerUnit; as unit) {
        <span class="k-soft">{{ unit }}</span>
      }
    </p>
    @if (doubt(); as confidence) {
      <p class="doubt k-small">
        <kasvu-status-tag [tone]="confidence === 'medium' ? 'caution' : 'neutral'">
          {{ t('vacancies.employerLink.' + confidence) }}
        </kasvu-status-tag>
        @if (manages()) {
          <a routerLink="/admin/employers" [queryParams]="{ q: vacancy().employerName }">{{ t('vacancies.employerLink.decide') }}</a>
        }
      </p>
    }
  `,
  styles: `
    .doubt {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--k-1) var(--k-2);
      margin-block-start: var(--k-1);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmployerLine {
  private readonly session = inject(Session);
  protected readonly t = injectTexts();
  readonly vacancy = input.required<Pick<VacancyListItem, 'employerName' | 'employerUnit' | 'employerBusinessId' | 'employerLink'>>();

  protected readonly manages = computed(() => this.session.may('joins.manage'));
  /** Only what is not sure is said. */
  protected readonly doubt = computed(() => {
    const confidence = this.vacancy().employerLink;
    return confidence === 'medium' || confidence === 'none' ? confidence : null;
  });
}
