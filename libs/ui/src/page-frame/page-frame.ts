import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * The frame of every page: title, at most one primary act, filters, content and a side panel.
 * `fill` gives the content the rest of the window's height (lists); the panel stands beside it, on a phone over it.
 */
@Component({
  selector: 'kasvu-page-frame',
  templateUrl: './page-frame.html',
  styleUrl: './page-frame.css',
  host: { '[class.fill]': 'fill()', '[class.with-panel]': 'panelOpen()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageFrame {
  readonly heading = input.required<string>();
  readonly fill = input(false);
  readonly panelOpen = input(false);
}
