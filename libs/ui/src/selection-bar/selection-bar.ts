import { ChangeDetectionStrategy, Component, ElementRef, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Announcer } from '../announcer/announcer';
import { mostSelected, type GridSelection } from '../data-grid/grid-selection';
import { injectCountedTexts, injectTexts } from '../text/texts';

/** Of what it says: how many hits there are is said beside it. */
const topic = 'selection';

/** What is chosen in a list and what can be done with it; there while something is chosen. The acts are projected. */
@Component({
  selector: 'kasvu-selection-bar',
  imports: [MatButton],
  templateUrl: './selection-bar.html',
  styleUrl: './selection-bar.css',
  host: { tabindex: '-1', '(focusin)': 'noteFocus($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SelectionBar<Row> {
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly most = mostSelected;

  readonly selection = input.required<GridSelection<Row>>();

  /** Where the focus was before it came in here: there it goes back when the bar does. */
  private cameFrom: HTMLElement | null = null;
  protected readonly figure = computed(() => {
    const { count, outside, readAll } = this.selection();
    const chosen = this.counted('ui.selection.count', count());
    if (outside() === 0) return chosen;
    const elsewhere = readAll() ? this.counted('ui.selection.outside', outside()) : this.counted('ui.selection.notRead', outside());
    return `${chosen}, ${elsewhere}`;
  });

  constructor() {
    let before = 0;
    effect(() => {
      const figure = this.figure();
      const count = untracked(this.selection).count();
      if (count > 0) this.announcer.say(figure, topic);
      else if (before > 0) this.announcer.say(this.t('ui.selection.cleared'), topic);
      before = count;
    });
  }

  protected clear(): void {
    (this.cameFrom?.isConnected ? this.cameFrom : this.host).focus();
    this.selection().clear();
  }

  protected noteFocus({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !this.host.contains(relatedTarget)) this.cameFrom = relatedTarget;
  }
}
