import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import { DataBlock, Formats, Skeleton, injectTexts } from '@kasvu/ui';

/** So many rows of a part are in sight at first, that the day fits on two screens. */
export const rowsAtFirst = 4;

/** The frame of one part of the day: how many there are, the first of them inside, and the way to all. */
@Component({
  selector: 'app-today-block',
  imports: [DataBlock, RouterLink, Skeleton],
  template: `
    <kasvu-data-block [heading]="heading()" [count]="figure()">
      <ng-content select="[blockAction]" ngProjectAs="[blockAction]" />
      @if (total() === null) {
        <kasvu-skeleton [lines]="3" />
      } @else {
        <ul #list tabindex="-1" [attr.aria-label]="heading()">
          <ng-content />
        </ul>
        @if (total() === 0) {
          <p class="k-soft">{{ none() }}</p>
        }
        <p class="foot">
          @if (more() > 0) {
            <button type="button" (click)="unfolded.emit(); list.focus()">{{ t('today.more', { count: formats.number(more()) }) }}</button>
          }
          <a [routerLink]="path()" [queryParams]="parameters()">{{ all() }}</a>
        </p>
      }
    </kasvu-data-block>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    ul:focus {
      outline: none;
    }
    button {
      min-block-size: 2rem;
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
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--k-6);
      margin-block-start: var(--k-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayBlock {
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly heading = input.required<string>();
  /** Null until it is known. */
  readonly total = input.required<number | null>();
  /** What is said when there is nothing. */
  readonly none = input.required<string>();
  /** How many that are here are out of sight until they are asked for. */
  readonly more = input(0);
  readonly unfolded = output();
  /** Where all of it is, and what the link there says. */
  readonly path = input.required<string>();
  readonly parameters = input<Params>({});
  readonly all = input.required<string>();

  protected readonly figure = computed(() => {
    const total = this.total();
    return total ? this.formats.number(total) : null;
  });
}
