import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatTooltip } from '@angular/material/tooltip';
import { mdiBell, mdiBellOutline, mdiStar, mdiStarOutline } from '@mdi/js';
import { Icon } from '../icon/icon';
import { injectTexts } from '../text/texts';

const icons = { keep: { on: mdiStar, off: mdiStarOutline }, follow: { on: mdiBell, off: mdiBellOutline } };

/** Marks a thing as a favourite, or follows it. Whether it is marked is told by words, by the pressed state and by the filled icon. */
@Component({
  selector: 'kasvu-favourite-button',
  imports: [Icon, MatTooltip],
  template: `
    <button type="button" [class.worded]="worded()" [attr.aria-pressed]="on()" [matTooltip]="hint()" (click)="pressed.emit()">
      <kasvu-icon [path]="icon()" />
      <span [class.k-hidden]="!worded()">{{ state() }}</span>
      <span class="k-hidden">{{ name() }}</span>
    </button>
  `,
  styleUrl: './favourite-button.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FavouriteButton {
  private readonly texts = injectTexts();

  readonly on = input.required<boolean>();
  /** What the thing is called. */
  readonly name = input.required<string>();
  readonly verb = input<'keep' | 'follow'>('keep');
  /** With its words on screen; in a list the icon and its tooltip are enough. */
  readonly worded = input(false);
  readonly pressed = output();

  protected readonly icon = computed(() => icons[this.verb()][this.on() ? 'on' : 'off']);
  protected readonly state = computed(() => this.texts(`ui.favourite.${this.verb()}.${this.on() ? 'on' : 'off'}`));
  /** What a press does, where the words on screen do not say it. */
  protected readonly hint = computed(() => {
    if (this.on()) return this.texts(`ui.favourite.${this.verb()}.undo`);
    return this.worded() ? '' : this.state();
  });
}
