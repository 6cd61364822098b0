import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input } from '@angular/core';
import { Formats, injectTexts } from '@kasvu/ui';
import type { SideCount } from './answer-sides';

/** How many each side has, always in sight, and the way to it. */
@Component({
  selector: 'app-side-counts',
  template: `
    <nav [attr.aria-label]="t('search.sidesNav')">
      <ul>
        @for (count of counts(); track count.side) {
          <li>
            <a [href]="'#' + count.side" (click)="go($event, count.side)">
              {{ t('search.sides.' + count.side) }}
              <strong class="k-numbers">{{
                count.fewerThan === null ? formats.number(count.total) : t('search.fewerThan', { k: count.fewerThan })
              }}</strong>
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    :host {
      position: sticky;
      z-index: 10;
      inset-block-start: var(--k-bar);
      display: block;
      margin-inline: calc(-1 * var(--k-1));
      padding: var(--k-2) var(--k-1);
      background: var(--k-bg);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-1) var(--k-2);
    }
    a {
      display: inline-flex;
      gap: 0.5rem;
      align-items: baseline;
      min-block-size: 2rem;
      padding: 0.25rem 0.75rem;
      border: 1px solid var(--k-line);
      border-radius: 999px;
      background: var(--k-surface);
      color: var(--k-text);
      text-decoration: none;
    }
    a:hover {
      border-color: var(--k-accent);
    }
    a:focus-visible {
      border-radius: 999px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SideCounts {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  private readonly document = inject(DOCUMENT);
  readonly counts = input.required<readonly SideCount[]>();

  /** Within the page, which keeps its address. */
  protected go(event: Event, side: string): void {
    event.preventDefault();
    const place = this.document.getElementById(side);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  }
}
