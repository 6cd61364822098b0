import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Announcer, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemLine } from '../../platform/problem/problem-line';

/** Keeps a search that found nothing as a need the city does not meet yet; the same button takes that back. */
@Component({
  selector: 'app-save-need',
  imports: [MatButton, ProblemLine],
  template: `
    <p>{{ t(saved() === null ? 'search.need.why' : 'search.need.saved') }}</p>
    <button matButton="outlined" type="button" [disabled]="act.busy()" [disabledInteractive]="true" (click)="toggle()">
      {{ t(saved() === null ? 'search.need.save' : 'search.need.undo') }}
    </button>
    <app-problem-line [error]="act.error()" />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: var(--k-2);
      padding: var(--k-3) var(--k-4);
      border-radius: var(--k-radius);
      background: var(--k-surface-sunken);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SaveNeed {
  private readonly api = inject(ApiClient);
  private readonly announcer = inject(Announcer);
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  /** In the search language. */
  readonly q = input.required<string>();
  /** The id of the need, once it is saved. */
  protected readonly saved = linkedSignal<string, string | null>({ source: this.q, computation: () => null });

  protected async toggle(): Promise<void> {
    const id = this.saved();
    await this.act.run(async () => {
      if (id === null) {
        const need = await this.api.send('unmetNeed', 'POST', '/api/unmet-needs', { q: this.q() });
        this.saved.set(need.id);
      } else {
        await this.api.send('unmetNeeds', 'DELETE', `/api/unmet-needs/${id}`);
        this.saved.set(null);
      }
      this.announcer.say(this.t(id === null ? 'search.need.saved' : 'search.need.undone'));
    });
  }
}
