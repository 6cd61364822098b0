import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FilePreview } from '@kasvu/contracts';
import { Formats, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { reasonKey } from '../reject-reason';
import { plainValue } from './plain-value';

const countNames = ['rows', 'good', 'gone', 'rejected'] as const;

/** What an import would do: how many rows are good, what is wrong with the others, and the first records as they would be held. */
@Component({
  selector: 'app-preview-findings',
  templateUrl: './preview-findings.html',
  styleUrls: ['../../table.css', './preview-findings.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreviewFindings {
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly formats = inject(Formats);
  protected readonly reasonKey = reasonKey;
  readonly preview = input.required<FilePreview>();

  /** Whether anybody has not consented is asked of people only. */
  protected readonly countNames = computed(() => countNames.filter((name) => name !== 'gone' || this.preview().counts.gone > 0));
  protected readonly unknown = computed(() => Object.entries(this.preview().unknown).map(([what, rows]) => ({ what, rows })));
  /** Every property any of the first records has, in the order they come. */
  protected readonly properties = computed(() => [
    ...new Set(
      this.preview().records.flatMap(({ record }) => Object.keys(record).filter((property) => plainValue(record[property]) !== '')),
    ),
  ]);
  protected readonly records = computed(() =>
    this.preview().records.map(({ sourceId, record }) => ({
      sourceId,
      cells: this.properties().map((property) => plainValue(record[property])),
    })),
  );
}
