import { ChangeDetectionStrategy, Component, DOCUMENT, computed, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { Dialog, injectTexts } from '@kasvu/ui';
import { SingleKeys } from '../platform/keyboard/single-keys';
import { Session } from '../platform/session/session';
import { injectOwnPages } from './own-pages';
import { actShortcuts, goKey } from './shortcuts';

/** Every key that does something for who is signed in, from the table of keys. */
@Component({
  selector: 'app-shortcut-help',
  imports: [Dialog, MatButton, RouterLink],
  template: `
    <kasvu-dialog [heading]="t('shortcuts.title')" [wide]="true" (closed)="closed.emit()">
      <p>
        {{ keys.enabled() ? t('shortcuts.on') : t('shortcuts.off') }}
        <a routerLink="/preferences" (click)="closed.emit()">{{ t('shortcuts.change') }}</a>
      </p>
      <div class="parts">
        @for (part of parts(); track part.heading) {
          <section>
            <h3>{{ part.heading }}</h3>
            <dl>
              @for (row of part.rows; track row.what) {
                <dt>
                  @for (key of row.keys; track $index) {
                    @if ($index > 0) {
                      <span class="k-soft k-small">{{ row.together ? '+' : t('shortcuts.then') }}</span>
                    }
                    <kbd>{{ key }}</kbd>
                  }
                </dt>
                <dd>{{ row.what }}</dd>
              }
            </dl>
          </section>
        }
      </div>
      <p class="k-soft k-small">{{ t('shortcuts.where') }}</p>
      <button dialogActs matButton="outlined" type="button" (click)="closed.emit()">{{ t('ui.panel.close') }}</button>
    </kasvu-dialog>
  `,
  styleUrl: './shortcuts.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShortcutHelp {
  private readonly session = inject(Session);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly pages = injectOwnPages();
  protected readonly keys = inject(SingleKeys);
  protected readonly t = injectTexts();
  readonly closed = output();

  protected readonly parts = computed(() => {
    const acts = actShortcuts.filter(({ permission }) => permission === null || this.session.may(permission));
    return [
      {
        heading: this.t('shortcuts.acts.title'),
        rows: acts.map(({ act, keys }) => ({
          keys: keys.map((key) => this.nameOf(key)),
          together: keys.length > 1,
          what: this.t(`shortcuts.acts.${act}`),
        })),
      },
      {
        heading: this.t('shortcuts.pages'),
        rows: this.pages().map(({ letter, title }) => ({ keys: [goKey, letter], together: false, what: this.t(title) })),
      },
    ];
  });

  private nameOf(key: string): string {
    if (key !== 'modifier') return key;
    return /Mac|iPhone|iPad/.test(this.view?.navigator.platform ?? '') ? '⌘' : 'Ctrl';
  }
}
