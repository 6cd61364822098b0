import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { digestPeriods, type SavedSearch } from '@kasvu/contracts';
import { Dialog, SelectField, TextField, injectTexts } from '@kasvu/ui';
import { ApiProblem } from '../api/api-problem';
import { ProblemLine } from '../problem/problem-line';

export type NamedSearch = Pick<SavedSearch, 'name' | 'digest'>;

/** The API takes no longer name. */
export const longestName = 100;

/** What a search is to be called, and whether what is new in it is told of daily, weekly or not at all. */
@Component({
  selector: 'app-search-dialog',
  imports: [Dialog, MatButton, ProblemLine, SelectField, TextField],
  template: `
    <kasvu-dialog [heading]="heading()" (closed)="closed.emit()">
      <kasvu-text-field
        [label]="t('savedSearches.name')"
        [(value)]="name"
        [maxLength]="longestName"
        [required]="true"
        [error]="nameError()"
      />
      <kasvu-select-field
        [label]="t('savedSearches.digest')"
        [hint]="t('savedSearches.digestHint')"
        [choices]="periods()"
        [value]="digest()"
        (valueChange)="digest.set($any($event))"
      />
      <app-problem-line [error]="nameRefused() ? null : error()" />
      <button dialogActs matButton="outlined" type="button" (click)="closed.emit()">{{ t('ui.dialog.cancel') }}</button>
      <button dialogActs matButton="filled" type="button" [disabled]="busy()" [disabledInteractive]="true" (click)="save()">
        {{ t('savedSearches.saveIt') }}
      </button>
    </kasvu-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchDialog {
  protected readonly t = injectTexts();
  protected readonly longestName = longestName;

  readonly heading = input.required<string>();
  readonly search = input.required<NamedSearch>();
  readonly busy = input.required<boolean>();
  /** Why it was not saved; null while nothing has failed. */
  readonly error = input.required<unknown>();
  readonly saved = output<NamedSearch>();
  readonly closed = output();

  protected readonly name = linkedSignal(() => this.search().name);
  protected readonly digest = linkedSignal(() => this.search().digest);
  private readonly nameless = signal(false);
  protected readonly periods = computed(() => digestPeriods.map((value) => ({ value, label: this.t(`savedSearches.periods.${value}`) })));
  /** Why the API did not take the name: somebody's own is unique, and there is room for so many only. */
  protected readonly nameRefused = computed(() => {
    const error = this.error();
    const refused = error instanceof ApiProblem ? error.problem?.errors?.find(({ field }) => field === 'name') : undefined;
    return refused && this.t(refused.reason === 'No room' ? 'savedSearches.noRoom' : 'savedSearches.nameTaken');
  });
  protected readonly nameError = computed(() => {
    if (this.nameless() && this.name().trim() === '') return this.t('savedSearches.nameless');
    return this.nameRefused() ?? null;
  });

  protected save(): void {
    const name = this.name().trim();
    this.nameless.set(name === '');
    if (name !== '') this.saved.emit({ name, digest: this.digest() });
  }
}
