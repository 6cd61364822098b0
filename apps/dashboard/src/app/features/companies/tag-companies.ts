import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiTagOutline } from '@mdi/js';
import { Combobox, Dialog, Icon, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemLine } from '../../platform/problem/problem-line';
import { injectTagSuggestions, longestTag, tagOf } from '../../platform/tags/tag-suggestions';
import type { Undoable } from '../../platform/undo/undoable';

/** Puts a tag on many companies at once: one of those in use, or a new one. */
@Component({
  selector: 'app-tag-companies',
  imports: [Combobox, Dialog, Icon, MatButton, ProblemLine],
  template: `
    <button matButton="outlined" type="button" (click)="asking.set(true)">
      <kasvu-icon [path]="icon" />
      {{ t('companies.tagging.act') }}
    </button>
    @if (asking()) {
      <kasvu-dialog [heading]="t('companies.tagging.act')" (closed)="asking.set(false)">
        <p class="k-soft">{{ counted('companies.count', businessIds().length) }}</p>
        <kasvu-combobox
          [label]="t('companies.tagging.tag')"
          [placeholder]="t('companies.tagging.tag')"
          [maxLength]="longestTag"
          [options]="options()"
          (typed)="typed.set($event)"
          (chosen)="tag($event.label)"
          (submitted)="tag($event)"
        />
        <div role="alert">
          @if (refused()) {
            <p>{{ t('companies.tagging.refused') }}</p>
          }
        </div>
        <app-problem-line [error]="act.error()" />
        <button dialogActs matButton="outlined" type="button" (click)="asking.set(false)">{{ t('ui.dialog.cancel') }}</button>
        <button dialogActs matButton="filled" type="button" [disabled]="act.busy()" [disabledInteractive]="true" (click)="tag(typed())">
          {{ t('companies.tagging.act') }}
        </button>
      </kasvu-dialog>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TagCompanies {
  private readonly api = inject(ApiClient);
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly icon = mdiTagOutline;
  protected readonly longestTag = longestTag;
  protected readonly act = new Act();

  readonly businessIds = input.required<readonly string[]>();
  readonly done = output<Undoable>();

  protected readonly asking = signal(false);
  protected readonly typed = signal('');
  protected readonly refused = signal(false);
  protected readonly options = injectTagSuggestions(this.typed, this.asking);

  protected async tag(text: string): Promise<void> {
    const tag = tagOf(text);
    this.refused.set(tag === null);
    if (tag === null) return;
    const answer = await this.act.run(() => this.send(tag, this.businessIds(), true));
    if (!answer) return;
    this.asking.set(false);
    this.typed.set('');
    this.done.emit({
      what: this.counted('companies.tagging.done', answer.changed.length, { tag }),
      undo: () => (answer.changed.length > 0 ? this.send(tag, answer.changed, false) : Promise.resolve()),
    });
  }

  private send(tag: string, businessIds: readonly string[], on: boolean) {
    return this.api.send('companiesTagged', 'POST', '/api/companies/tags', { businessIds, tag, on });
  }
}
