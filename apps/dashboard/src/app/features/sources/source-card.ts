import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Source } from '@kasvu/contracts';
import { Formats, LocalText, StatusTag, injectTexts } from '@kasvu/ui';
import { RunCounts } from './run-counts';
import { RunFindings } from './run-findings';
import { runTones } from './run-status';
import { SourceFacts } from './source-facts';
import { SourceTags } from './source-tags';

/** One source: what it is, and how its last reading went. */
@Component({
  selector: 'app-source-card',
  imports: [LocalText, RouterLink, RunCounts, RunFindings, SourceFacts, SourceTags, StatusTag],
  templateUrl: './source-card.html',
  styleUrl: './source-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourceCard {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly tones = runTones;
  readonly source = input.required<Source>();
}
