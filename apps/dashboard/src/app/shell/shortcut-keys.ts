import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Announcer, injectTexts } from '@kasvu/ui';
import { OpenThing } from '../platform/favourites/open-thing';
import { SingleKeys } from '../platform/keyboard/single-keys';
import { Session } from '../platform/session/session';
import { Palette } from './palette';
import { injectOwnPages } from './own-pages';
import { ShellDialogs } from './shell-dialogs';
import { ShortcutHelp } from './shortcut-help';
import { actOf, asksForPalette, goKey } from './shortcuts';

/** Listens to the keys of the table wherever one is, and shows what they ask for. */
@Component({
  selector: 'app-shortcut-keys',
  imports: [Palette, ShortcutHelp],
  template: `
    @if (going()) {
      <p class="going k-small" aria-hidden="true">
        @for (page of pages(); track page.letter) {
          <span
            ><kbd>{{ page.letter }}</kbd> {{ t(page.title) }}</span
          >
        }
      </p>
    }
    @defer (when dialogs.open() !== null; prefetch on idle) {
      @switch (dialogs.open()) {
        @case ('palette') {
          <app-palette (closed)="dialogs.close()" />
        }
        @case ('shortcuts') {
          <app-shortcut-help (closed)="dialogs.close()" />
        }
      }
    }
  `,
  styleUrl: './shortcuts.css',
  host: {
    '(document:keydown)': 'onKey($event)',
    '(document:pointerdown)': 'going.set(false)',
    '(document:focusin)': 'going.set(false)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShortcutKeys {
  private readonly keys = inject(SingleKeys);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  private readonly openThing = inject(OpenThing);
  protected readonly dialogs = inject(ShellDialogs);
  protected readonly t = injectTexts();
  protected readonly pages = injectOwnPages();

  /** Whether the next key is the letter of a page. Nobody has to be quick: it waits for a key, a press or a move of the focus. */
  protected readonly going = signal(false);

  protected onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.key === 'Shift') return;
    const going = this.going();
    this.going.set(false);
    if (asksForPalette(event)) return this.showPalette(event);
    if (!this.keys.isMeant(event)) return;
    if (going) return this.go(event);
    if (event.key === goKey) return this.startGoing(event);
    this.act(event);
  }

  private showPalette(event: KeyboardEvent): void {
    event.preventDefault();
    if (!this.keys.isDialogOpen()) this.dialogs.open.set('palette');
  }

  private startGoing(event: KeyboardEvent): void {
    event.preventDefault();
    this.going.set(true);
    this.announcer.say(this.t('shortcuts.going'));
  }

  private go(event: KeyboardEvent): void {
    const page = this.pages().find(({ letter }) => letter === event.key);
    if (!page) return;
    event.preventDefault();
    void this.router.navigateByUrl(page.path);
  }

  private act(event: KeyboardEvent): void {
    switch (actOf(event.key)) {
      case 'favourite':
        event.preventDefault();
        if (this.session.may('favourites.keep') && !this.openThing.toggle()) this.announcer.say(this.t('shortcuts.nothingOpen'));
        break;
      case 'help':
        event.preventDefault();
        this.dialogs.open.set('shortcuts');
    }
  }
}
