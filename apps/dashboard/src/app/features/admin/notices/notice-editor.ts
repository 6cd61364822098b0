import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import type { Language, Notice } from '@kasvu/contracts';
import { Announcer, ConfirmDialog, MarkdownText, TextField, injectTexts, interfaceLanguages } from '@kasvu/ui';
import { Act } from '../../../platform/api/act';
import { ApiClient } from '../../../platform/api/api-client';
import { ApiProblem } from '../../../platform/api/api-problem';
import { ProblemLine } from '../../../platform/problem/problem-line';
import { localInput } from './local-input';

/** Writes a draft: three languages side by side, as text or as it will look; saves and publishes it. */
@Component({
  selector: 'app-notice-editor',
  imports: [ConfirmDialog, MarkdownText, MatButton, ProblemLine, TextField],
  templateUrl: './notice-editor.html',
  styleUrl: './notice-editor.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeEditor {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly t = injectTexts();
  protected readonly languages = interfaceLanguages;
  readonly notice = input.required<Notice>();

  private readonly stored = linkedSignal(this.notice);
  protected readonly texts = linkedSignal(() => this.notice().texts);
  protected readonly effectiveFrom = linkedSignal(() => localInput(this.notice().effectiveFrom));
  protected readonly previews = signal(false);
  protected readonly asks = signal(false);
  protected readonly acting = new Act();

  /** What a publishing needs and does not have, and what the API refused, at the field. */
  private readonly incomplete = signal(false);
  protected readonly errors = computed<Partial<Record<Language, string>>>(() => {
    const error = this.acting.error();
    const refused = error instanceof ApiProblem ? (error.problem?.errors ?? []).map(({ field }) => field) : [];
    const wrong = this.languages.filter(
      (language) => (this.incomplete() && !this.texts()[language].trim()) || refused.includes(`texts.${language}`),
    );
    return Object.fromEntries(
      wrong.map((language) => [language, this.t(this.texts()[language].trim() ? 'admin.notices.refused' : 'admin.notices.empty')]),
    );
  });

  protected write(language: Language, text: string): void {
    this.texts.update((texts) => ({ ...texts, [language]: text }));
  }

  protected async save(): Promise<void> {
    const saved = await this.acting.run(() => this.store());
    if (saved) await this.arrive(saved);
  }

  protected ask(): void {
    this.incomplete.set(true);
    this.acting.forget();
    if (Object.keys(this.errors()).length === 0) this.asks.set(true);
    else this.previews.set(false);
  }

  protected async publish(): Promise<void> {
    const published = await this.acting.run(async () => {
      const { id } = await this.store();
      return this.api.send('notice', 'POST', `/api/notices/${id}/publish`);
    });
    this.asks.set(false);
    if (!published) return;
    this.announcer.say(this.t('admin.notices.done'));
    await this.router.navigate(['/admin/notices']);
  }

  private async store(): Promise<Notice> {
    const { id, kind } = this.stored();
    const from = this.effectiveFrom();
    const body = { texts: this.texts(), effectiveFrom: from ? new Date(from).toISOString() : null };
    const saved = id
      ? await this.api.send('notice', 'PUT', `/api/notices/${id}`, body)
      : await this.api.send('notice', 'POST', `/api/notices/${kind}`, body);
    this.stored.set(saved);
    return saved;
  }

  private async arrive(saved: Notice): Promise<void> {
    this.announcer.say(this.t('admin.notices.saved'));
    if (this.notice().id !== saved.id) await this.router.navigate(['/admin/notices', saved.id], { replaceUrl: true });
  }
}
