import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { EmployerLink } from '@kasvu/contracts';
import { Combobox, Dialog, injectTexts, type ComboboxOption } from '@kasvu/ui';
import { Act } from '../../../platform/api/act';
import { ApiClient } from '../../../platform/api/api-client';
import { ProblemLine } from '../../../platform/problem/problem-line';
import { injectCompanySuggestions } from './company-suggestions';

/** Says which company an employer is, or that it is none of those held. */
@Component({
  selector: 'app-employer-dialog',
  imports: [Combobox, Dialog, MatButton, ProblemLine],
  template: `
    <kasvu-dialog [heading]="t('admin.employers.heading', { name: employer().employerName })" (closed)="closed.emit()">
      <p>{{ t('admin.employers.help') }}</p>
      <kasvu-combobox
        [label]="t('admin.employers.search')"
        [placeholder]="t('admin.employers.search')"
        [options]="companies.options()"
        (typed)="companies.typed($event)"
        (chosen)="company.set($event)"
      />
      <p role="status">
        @if (company(); as chosen) {
          {{ t('admin.employers.chosen', { name: chosen.label, businessId: chosen.id }) }}
        }
      </p>
      <app-problem-line [error]="deciding.error()" />
      <button dialogActs matButton="text" type="button" [disabled]="deciding.busy()" (click)="decide(null)">
        {{ t('admin.employers.isNone') }}
      </button>
      <button dialogActs matButton="outlined" type="button" (click)="closed.emit()">{{ t('ui.dialog.cancel') }}</button>
      <button dialogActs matButton="filled" type="button" [disabled]="!company() || deciding.busy()" (click)="decide(company())">
        {{ t('admin.employers.isThis') }}
      </button>
    </kasvu-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmployerDialog {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  protected readonly companies = injectCompanySuggestions();
  protected readonly deciding = new Act();

  readonly employer = input.required<EmployerLink>();
  readonly decided = output<EmployerLink>();
  readonly closed = output();

  private readonly present = computed<ComboboxOption | null>(() => {
    const company = this.employer().company;
    return company && { id: company.businessId, label: company.name };
  });
  /** The company it is taken for already is the first proposal. */
  protected readonly company = linkedSignal(() => this.present());

  protected async decide(company: ComboboxOption | null): Promise<void> {
    const path = `/api/employers/${encodeURIComponent(this.employer().id)}`;
    const after = await this.deciding.run(() => this.api.send('employer', 'PUT', path, { businessId: company?.id ?? null }));
    if (after) this.decided.emit(after);
  }
}
