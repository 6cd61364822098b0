import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { FavouriteKind } from '@kasvu/contracts';
import { Announcer, FavouriteButton, injectTexts } from '@kasvu/ui';
import { Act } from '../api/act';
import { ListButton } from '../lists/list-button';
import { Favourites } from './favourites';
import { OpenThing } from './open-thing';

/**
 * Whether a thing is one's favourite, changed by a press at once; a change that could not be saved is undone, and so said. Beside it the
 * lists the thing stands on.
 */
@Component({
  selector: 'app-favourite-toggle',
  imports: [FavouriteButton, ListButton, MatButton],
  template: `
    @if (favourites.known()) {
      <kasvu-favourite-button
        [on]="favourites.has(kind(), id())"
        [name]="name()"
        [verb]="kind() === 'skill' ? 'follow' : 'keep'"
        [worded]="worded()"
        (pressed)="toggle()"
      />
      <app-list-button [kind]="kind()" [id]="id()" [name]="name()" [worded]="worded()" />
    } @else if (worded() && favourites.error()) {
      <button matButton="text" type="button" (click)="favourites.reload()">{{ t('favourites.notRead') }} {{ t('ui.error.retry') }}</button>
    }
    <span role="alert" class="k-small">
      @if (act.error()) {
        {{ t('favourites.failed') }}
      }
    </span>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--k-1) var(--k-2);
    }
    :host(:not(.worded)) {
      flex: none;
    }
    span:empty {
      display: none;
    }
    span {
      max-inline-size: 16rem;
      padding: var(--k-1) var(--k-2);
      border-radius: var(--k-radius);
      background: var(--k-negative-soft);
      color: var(--k-negative);
    }
  `,
  host: { '[class.worded]': 'worded()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FavouriteToggle {
  private readonly announcer = inject(Announcer);
  protected readonly favourites = inject(Favourites);
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  readonly kind = input.required<FavouriteKind>();
  readonly id = input.required<string>();
  /** What the thing is called. */
  readonly name = input.required<string>();
  /** With its words on screen, as in the head of a page. */
  readonly worded = input(false);

  constructor() {
    const open = inject(OpenThing);
    effect((onCleanup) => {
      if (this.worded()) onCleanup(open.tell(() => void this.toggleByKey()));
    });
  }

  protected async toggle(): Promise<void> {
    await this.act.run(() => this.favourites.toggle(this.kind(), this.id()));
  }

  /** The button that tells its state by itself is not where the focus is. */
  private async toggleByKey(): Promise<void> {
    await this.toggle();
    if (this.act.error()) return;
    const said = this.favourites.has(this.kind(), this.id())
      ? this.t('shortcuts.marked', { name: this.name() })
      : this.t('shortcuts.unmarked', { name: this.name() });
    this.announcer.say(said);
  }
}
