import { ChangeDetectionStrategy, Component, DOCUMENT, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiContentCopy } from '@mdi/js';
import type { CreateApiKey, NewApiKey } from '@kasvu/contracts';
import { Dialog, Formats, Icon, SelectField, TextField, injectTexts } from '@kasvu/ui';
import { Act } from '../../../platform/api/act';
import { ApiClient } from '../../../platform/api/api-client';
import { ProblemLine } from '../../../platform/problem/problem-line';

const roles = ['staff', 'growth', 'adviser'] as const satisfies readonly CreateApiKey['role'][];
const longestDays = 730;

/** Makes a key, and shows it the one time it can be seen. */
@Component({
  selector: 'app-api-key-dialog',
  imports: [Dialog, Icon, MatButton, ProblemLine, SelectField, TextField],
  templateUrl: './api-key-dialog.html',
  styles: `
    form {
      display: grid;
      gap: var(--k-4);
    }
    code {
      display: block;
      padding: var(--k-3);
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius);
      background: var(--k-surface-sunken);
      font-size: 0.8125rem;
      overflow-wrap: anywhere;
      user-select: all;
    }
    .once {
      color: var(--k-caution);
      font-weight: 550;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApiKeyDialog {
  private readonly api = inject(ApiClient);
  private readonly clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly copyIcon = mdiContentCopy;
  readonly made = output<NewApiKey>();
  readonly closed = output();

  protected readonly name = signal('');
  protected readonly role = signal<string>('staff');
  protected readonly days = signal('365');
  protected readonly creating = new Act();
  protected readonly key = signal<NewApiKey | null>(null);
  protected readonly copied = signal<'copied' | 'copyFailed' | null>(null);
  protected readonly longest = longestDays;
  protected readonly choices = computed(() => roles.map((value) => ({ value, label: this.t(`roles.${value}`) })));

  private readonly tried = signal(false);
  protected readonly nameError = computed(() => (this.tried() && !this.name().trim() ? this.t('admin.apiKeys.needsName') : null));
  protected readonly daysError = computed(() =>
    this.tried() && !this.daysFit() ? this.t('admin.apiKeys.needsDays', { most: longestDays }) : null,
  );

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    if (this.nameError() || this.daysError()) return;
    const made = await this.creating.run(() =>
      this.api.send('newApiKey', 'POST', '/api/api-keys', {
        name: this.name(),
        role: this.role(),
        expiresInDays: Number(this.days()),
      }),
    );
    if (!made) return;
    this.key.set(made);
    this.made.emit(made);
  }

  protected async copy(key: string): Promise<void> {
    try {
      if (!this.clipboard) throw new Error('no clipboard without https');
      await this.clipboard.writeText(key);
      this.copied.set('copied');
    } catch {
      this.copied.set('copyFailed'); // the browser forbids it: the key is there to be selected
    }
  }

  private daysFit(): boolean {
    const days = Number(this.days());
    return Number.isInteger(days) && days >= 1 && days <= longestDays;
  }
}
