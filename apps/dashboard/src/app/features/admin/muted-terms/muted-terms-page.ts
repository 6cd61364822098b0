import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiTextBoxRemoveOutline } from '@mdi/js';
import type { MutedTerm } from '@kasvu/contracts';
import {
  Announcer,
  ConfirmDialog,
  EmptyState,
  Formats,
  PageFrame,
  Skeleton,
  injectCountedTexts,
  injectLocalize,
  injectTexts,
} from '@kasvu/ui';
import { Act } from '../../../platform/api/act';
import { ApiClient } from '../../../platform/api/api-client';
import { ProblemLine } from '../../../platform/problem/problem-line';
import { ProblemState } from '../../../platform/problem/problem-state';

/** Words that are not taken for a skill in texts, newest first: who muted them and when, and the way to let them be recognised again. */
@Component({
  selector: 'app-muted-terms-page',
  imports: [ConfirmDialog, EmptyState, PageFrame, ProblemLine, ProblemState, RouterLink, Skeleton],
  templateUrl: './muted-terms-page.html',
  styleUrls: ['../../table.css', '../admin-table.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MutedTermsPage {
  private readonly api = inject(ApiClient);
  private readonly announcer = inject(Announcer);
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly localize = injectLocalize();
  protected readonly formats = inject(Formats);
  protected readonly icon = mdiTextBoxRemoveOutline;

  protected readonly terms = resource({ loader: ({ abortSignal }) => this.api.get('mutedTerms', '/api/muted-terms', {}, abortSignal) });
  protected readonly asked = signal<MutedTerm | null>(null);
  protected readonly unmuting = new Act();

  protected ask(term: MutedTerm): void {
    this.unmuting.forget();
    this.asked.set(term);
  }

  protected async unmute(term: MutedTerm): Promise<void> {
    const after = await this.unmuting.run(() => this.api.send('mutedTerms', 'DELETE', `/api/muted-terms/${term.id}`));
    if (!after) return;
    this.terms.set(after);
    this.asked.set(null);
    this.announcer.say(this.t('admin.mutedTerms.unmuted', { words: term.words }));
  }
}
