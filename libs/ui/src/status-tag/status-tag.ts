import { ChangeDetectionStrategy, Component, input } from '@angular/core';

export type StatusTone = 'positive' | 'caution' | 'negative' | 'notice' | 'neutral';

/** A short state in words; the colour only repeats them. */
@Component({
  selector: 'kasvu-status-tag',
  template: `<ng-content />`,
  styleUrl: './status-tag.css',
  host: { '[attr.data-tone]': 'tone()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatusTag {
  readonly tone = input<StatusTone>('neutral');
}
