import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { DataBlock, Formats, Skeleton, StatusTag, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemState } from '../../platform/problem/problem-state';
import { countNames, runTones } from './run-status';

/** The last readings of a source, newest first. */
@Component({
  selector: 'app-run-history',
  imports: [DataBlock, ProblemState, Skeleton, StatusTag],
  templateUrl: './run-history.html',
  styleUrl: '../table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunHistory {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly tones = runTones;
  protected readonly countNames = countNames;
  readonly source = input.required<string>();

  protected readonly runs = resource({
    params: () => this.source(),
    loader: ({ params, abortSignal }) => this.api.get('syncRuns', `/api/sources/${encodeURIComponent(params)}/runs`, {}, abortSignal),
  });
}
