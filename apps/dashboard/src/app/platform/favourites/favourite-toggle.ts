import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { FavouriteKind } from '@kasvu/contracts';
import { FavouriteButton, injectTexts } from '@kasvu/ui';
import { Act } from '../api/act';
import { Favourites } from './favourites';

/** Whether a thing is one's favourite, changed by a press at once; a change that could not be saved is undone, and so said. */
@Component({
  selector: 'app-favourite-toggle',
  imports: [FavouriteButton, MatButton],
  template: `
    @if (favourites.known()) {
      <kasvu-favourite-button
        [on]="favourites.has(kind(), id())"
        [name]="name()"
        [verb]="kind() === 'skill' ? 'follow' : 'keep'"
        [worded]="worded()"
        (pressed)="toggle()"
      />
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
    span:empty {
      display: none;
    }
    span {
      padding: var(--k-1) var(--k-2);
      border-radius: var(--k-radius);
      background: var(--k-negative-soft);
      color: var(--k-negative);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FavouriteToggle {
  protected readonly favourites = inject(Favourites);
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  readonly kind = input.required<FavouriteKind>();
  readonly id = input.required<string>();
  /** What the thing is called. */
  readonly name = input.required<string>();
  /** With its words on screen, as in the head of a page. */
  readonly worded = input(false);

  protected toggle(): void {
    void this.act.run(() => this.favourites.toggle(this.kind(), this.id()));
  }
}
