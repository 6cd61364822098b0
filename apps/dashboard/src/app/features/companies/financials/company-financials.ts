import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Chart, DataBlock, Formats, Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../../platform/api/api-client';
import { ProblemState } from '../../../platform/problem/problem-state';
import { FinancialTable } from './financial-table';
import { financialChart, financialSources, yearName } from './financial-years';

/** How a company has fared over its financial years. That it has published nothing is a normal state, and so said. */
@Component({
  selector: 'app-company-financials',
  imports: [Chart, DataBlock, FinancialTable, ProblemState, RouterLink, Skeleton],
  templateUrl: './company-financials.html',
  styleUrl: './company-financials.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyFinancials {
  private readonly api = inject(ApiClient);
  private readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly businessId = input.required<string>();

  protected readonly financials = resource({
    params: () => this.businessId(),
    loader: ({ params, abortSignal }) =>
      this.api.get('companyFinancials', `/api/companies/${encodeURIComponent(params)}/financials`, {}, abortSignal),
  });
  private readonly periods = computed(() => (this.financials.hasValue() ? this.financials.value().periods : []));
  protected readonly chart = computed(() => financialChart(this.periods(), this.t, this.formats));
  protected readonly sources = computed(() => financialSources(this.periods()));
  protected readonly anyComparative = computed(() => this.periods().some(({ comparative }) => comparative));
  /** The newest year of a statement of its own, in days. */
  protected readonly latest = computed(() => {
    const period = this.periods().find(({ comparative }) => !comparative) ?? this.periods()[0];
    if (!period) return '';
    const days = [period.periodStart, period.periodEnd].flatMap((day) => (day === null ? [] : this.formats.date(day)));
    return this.t('financials.latest', { year: yearName(period), days: days.join('–') });
  });
}
