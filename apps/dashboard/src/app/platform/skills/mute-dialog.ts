import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import type { MuteTerm, SkillEvidence } from '@kasvu/contracts';
import { Announcer, Dialog, SelectField, injectCountedTexts, injectLocalize, injectTexts } from '@kasvu/ui';
import { Act } from '../api/act';
import { ApiClient } from '../api/api-client';
import { ProblemLine } from '../problem/problem-line';

/** Asks whether words are no skill at all or only not this one, says what that does, and then how many texts are looked at again. */
@Component({
  selector: 'app-mute-dialog',
  imports: [Dialog, MatButton, ProblemLine, RouterLink, SelectField],
  template: `
    <kasvu-dialog [heading]="t('skillMuting.heading', { words: skill().words })" (closed)="closed.emit()">
      @if (outcome(); as words) {
        <p>{{ words }}</p>
        <p>
          <a routerLink="/admin/muted-terms">{{ t('admin.sections.mutedTerms') }}</a>
        </p>
      } @else {
        <p>{{ t('skillMuting.help') }}</p>
        <kasvu-select-field [label]="t('skillMuting.what')" [choices]="choices()" [(value)]="scope" />
        <app-problem-line [error]="muting.error()" />
      }
      <button dialogActs matButton="outlined" type="button" (click)="closed.emit()">
        {{ t(outcome() === null ? 'ui.dialog.cancel' : 'ui.panel.close') }}
      </button>
      @if (outcome() === null) {
        <button dialogActs matButton="filled" type="button" [disabled]="muting.busy()" (click)="mute()">{{ t('skillMuting.act') }}</button>
      }
    </kasvu-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MuteDialog {
  private readonly api = inject(ApiClient);
  private readonly announcer = inject(Announcer);
  private readonly counted = injectCountedTexts();
  private readonly localize = injectLocalize();
  protected readonly t = injectTexts();

  readonly skill = input.required<SkillEvidence>();
  readonly closed = output();

  protected readonly scope = signal('this');
  protected readonly choices = computed(() => [
    { value: 'this', label: this.t('skillMuting.scopes.this', { skill: this.localize(this.skill().labels) }) },
    { value: 'any', label: this.t('skillMuting.scopes.any') },
  ]);
  protected readonly muting = new Act();
  /** What has been done; null until it has. */
  protected readonly outcome = signal<string | null>(null);

  protected async mute(): Promise<void> {
    const { words, skillId } = this.skill();
    const term: MuteTerm = { words, conceptId: this.scope() === 'this' ? skillId : null };
    const list = await this.muting.run(() => this.api.send('mutedTerms', 'POST', '/api/muted-terms', term));
    if (!list) return;
    this.outcome.set(this.counted('skillMuting.done', list.stale));
    this.announcer.say(this.counted('skillMuting.done', list.stale));
  }
}
