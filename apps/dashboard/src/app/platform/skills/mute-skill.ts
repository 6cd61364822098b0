import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { SkillEvidence } from '@kasvu/contracts';
import { injectLocalize, injectTexts } from '@kasvu/ui';
import { Session } from '../session/session';
import { MuteDialog } from './mute-dialog';

/** Lets who keeps the vocabulary say that words of a text are no skill. Not offered where the source states the skill, or no words name it. */
@Component({
  selector: 'app-mute-skill',
  imports: [MuteDialog],
  template: `
    @if (offered()) {
      <button type="button" class="k-small" (click)="asking.set(true)">
        {{ t('skillMuting.act') }}<span class="k-hidden">: {{ localize(skill().labels) }}</span>
      </button>
    }
    @if (asking()) {
      <app-mute-dialog [skill]="skill()" (closed)="asking.set(false)" />
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
    button {
      min-block-size: 1.5rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--k-accent);
      font-weight: 550;
      cursor: pointer;
    }
    button:hover {
      text-decoration: underline;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MuteSkill {
  private readonly session = inject(Session);
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();

  readonly skill = input.required<SkillEvidence>();

  protected readonly asking = signal(false);
  protected readonly offered = computed(
    () => this.session.may('vocabulary.manage') && !['stated', 'occupation'].includes(this.skill().field),
  );
}
