import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CompanyCare } from '@kasvu/contracts';
import { Combobox, Dialog, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { injectColleagueSuggestions } from '../../platform/colleagues/colleague-suggestions';
import { ProblemLine } from '../../platform/problem/problem-line';
import { managerPath } from './manager-path';

/** Asks for a colleague to look after a company: beside those who do, or instead of who asks. */
@Component({
  selector: 'app-manager-dialog',
  imports: [Combobox, Dialog, MatButton, ProblemLine],
  template: `
    <kasvu-dialog [heading]="heading()" (closed)="closed.emit()">
      <p>{{ t('work.managers.colleagueHint') }}</p>
      <kasvu-combobox
        [label]="t('work.managers.colleague')"
        [placeholder]="t('work.managers.colleague')"
        [options]="colleagues.options()"
        (typed)="type($event)"
        (chosen)="chosen.set($event.id)"
        (submitted)="tried.set(true)"
      />
      <div role="alert">
        @if (tried() && !chosen()) {
          <p class="error">{{ t('work.managers.needsColleague') }}</p>
        }
      </div>
      <app-problem-line [error]="act.error() ?? colleagues.error() ?? null" />
      <button dialogActs matButton="outlined" type="button" (click)="closed.emit()">{{ t('ui.dialog.cancel') }}</button>
      <button dialogActs matButton="filled" type="button" [disabled]="act.busy()" [disabledInteractive]="true" (click)="save()">
        {{ heading() }}
      </button>
    </kasvu-dialog>
  `,
  styles: `
    kasvu-combobox {
      inline-size: min(100%, 20rem);
    }
    .error {
      color: var(--k-negative);
      font-weight: 550;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ManagerDialog {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();

  readonly care = input.required<CompanyCare>();
  readonly handsOver = input(false);
  readonly changed = output<CompanyCare>();
  readonly done = output();
  readonly closed = output();

  protected readonly colleagues = injectColleagueSuggestions(computed(() => new Set(this.care().managers.map(({ userId }) => userId))));
  protected readonly chosen = signal<string | null>(null);
  protected readonly tried = signal(false);
  protected readonly act = new Act();
  protected readonly heading = computed(() => this.t(this.handsOver() ? 'work.managers.handOver' : 'work.managers.add'));

  /** What is typed is nobody until it is picked. */
  protected type(text: string): void {
    this.chosen.set(null);
    this.colleagues.typed(text);
  }

  protected async save(): Promise<void> {
    this.tried.set(true);
    const colleague = this.chosen();
    if (colleague === null) return;
    const { businessId } = this.care();
    // The colleague first: a company is never without anybody because the second step failed.
    const after = await this.act.run(async () => {
      const added = await this.api.send('companyCare', 'PUT', managerPath(businessId, colleague));
      this.changed.emit(added);
      return this.handsOver() ? this.api.send('companyCare', 'DELETE', managerPath(businessId, 'me')) : added;
    });
    if (!after) return;
    this.changed.emit(after);
    this.done.emit();
  }
}
