import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { DataBlock, Formats, Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { lastKnown } from '../../platform/api/last-known';
import { ProblemState } from '../../platform/problem/problem-state';
import { CareManagers } from './care-managers';
import { CareTags } from './care-tags';
import { CompanyTimeline } from './company-timeline';

/** Working with a company: who looks after it, its tags, the last contact, and notes and changes in one line of time. */
@Component({
  selector: 'app-company-work',
  imports: [CareManagers, CareTags, CompanyTimeline, DataBlock, ProblemState, Skeleton],
  template: `
    <kasvu-data-block [heading]="t('work.title')">
      @if (last(); as care) {
        <dl>
          <dt>{{ t('work.managers.title') }}</dt>
          <dd><app-care-managers [care]="care" (changed)="answer.set($event)" /></dd>
          <dt>{{ t('work.tags.title') }}</dt>
          <dd><app-care-tags [businessId]="care.businessId" [tags]="care.tags" (changed)="answer.set({ ...care, tags: $event })" /></dd>
          <dt>{{ t('work.lastContact') }}</dt>
          <dd class="k-numbers">{{ care.lastContactOn ? formats.date(care.lastContactOn) : t('work.noContact') }}</dd>
        </dl>
      } @else if (answer.error()) {
        <app-problem-state [error]="answer.error()" (retried)="answer.reload()" />
      } @else {
        <kasvu-skeleton [lines]="3" />
      }
      <app-company-timeline [businessId]="businessId()" (written)="answer.reload()" />
    </kasvu-data-block>
  `,
  styleUrl: './company-work.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyWork {
  private readonly api = inject(ApiClient);
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly businessId = input.required<string>();

  protected readonly answer = resource({
    params: () => this.businessId(),
    loader: ({ params, abortSignal }) => this.api.get('companyCare', `/api/companies/${encodeURIComponent(params)}/care`, {}, abortSignal),
  });
  protected readonly last = lastKnown(
    this.businessId,
    computed(() => (this.answer.hasValue() ? this.answer.value() : null)),
  );
}
