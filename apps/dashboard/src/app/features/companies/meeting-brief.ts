import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { DataBlock, Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemState } from '../../platform/problem/problem-state';
import { GapMeaning, GapTable } from '../matching';

/** What to know of a company's people, gaps and training before a meeting: per skill its open vacancies ask for, who has it and what teaches it. */
@Component({
  selector: 'app-meeting-brief',
  imports: [DataBlock, GapMeaning, GapTable, ProblemState, Skeleton],
  template: `
    <kasvu-data-block [heading]="t('matching.brief.heading')" [provenance]="sources()">
      @if (brief.hasValue()) {
        @if (brief.value().gap.length > 0) {
          <app-gap-table
            [gap]="brief.value().gap"
            [name]="t('matching.brief.heading')"
            [smallGroup]="smallGroup()"
            [countsVacancies]="true"
          />
          <app-gap-meaning [smallGroup]="smallGroup()" />
        } @else {
          <p class="k-soft">{{ t('matching.brief.none') }}</p>
        }
      } @else if (brief.error()) {
        <app-problem-state [error]="brief.error()" (retried)="brief.reload()" />
      } @else {
        <kasvu-skeleton [lines]="6" />
      }
    </kasvu-data-block>
  `,
  styles: `
    :host {
      grid-column: 1 / -1;
      min-inline-size: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingBrief {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();

  readonly businessId = input.required<string>();

  protected readonly brief = resource({
    params: () => this.businessId(),
    loader: ({ params, abortSignal }) =>
      this.api.get('companyBrief', `/api/companies/${encodeURIComponent(params)}/brief`, {}, abortSignal),
  });
  private readonly value = computed(() => (this.brief.hasValue() ? this.brief.value() : null));
  /** The links to the records themselves stand with the records. */
  protected readonly sources = computed(() => this.value()?.provenance.map((facts) => ({ ...facts, sourceUrl: null })) ?? null);
  protected readonly smallGroup = computed(() => this.value()?.people?.smallGroup ?? null);
}
