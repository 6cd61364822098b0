import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TalentProfile } from '@kasvu/contracts';
import { injectLocalize, injectTexts } from '@kasvu/ui';
import { CodeWords } from '../../platform/codes/code-words';

type Work = TalentProfile['workHistory'][number];

/** Where a person has worked, to the year; the employer only when it may be told, else why it is not. */
@Component({
  selector: 'app-work-history',
  imports: [RouterLink],
  template: `
    <ol>
      @for (each of work(); track $index) {
        <li>
          <p>
            {{ each.occupation ? localize(each.occupation.labels) : t('talent.history.unknownOccupation') }}
            @if (each.occupation?.origin === 'suggested') {
              <span class="k-soft k-small">({{ t('talent.suggested') }})</span>
            }
          </p>
          <p class="k-soft k-small k-numbers k-dots">
            @if (years(each); as span) {
              <span>{{ span }}</span>
            }
            @if (each.industryCode; as code) {
              <span>{{ codes.industry(code) }}</span>
            }
          </p>
          @if (each.employer; as employer) {
            <p class="k-small">
              {{ t('talent.history.employer') }}
              <a [routerLink]="['/companies', employer.businessId]">{{ employer.name ?? employer.businessId }}</a>
            </p>
          } @else if (each.employerHidden) {
            <p class="k-soft k-small">{{ t('talent.history.hidden.' + each.employerHidden, { k: smallGroup() }) }}</p>
          }
        </li>
      } @empty {
        <li class="k-soft">{{ t('talent.history.none') }}</li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--k-3);
    }
    li {
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkHistory {
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();
  protected readonly codes = inject(CodeWords);
  readonly work = input.required<readonly Work[]>();
  /** The least number of people shown together. */
  readonly smallGroup = input.required<number>();

  constructor() {
    this.codes.needIndustries();
  }

  /** 2019–2024, 2021– (nykyinen), –2020 */
  protected years({ startYear, endYear, current }: Work): string {
    if (startYear === null && endYear === null) return current ? this.t('talent.history.current') : '';
    if (startYear !== null && startYear === endYear) return String(startYear);
    const span = `${startYear ?? ''}–${endYear ?? ''}`;
    return current ? `${span} (${this.t('talent.history.current')})` : span;
  }
}
