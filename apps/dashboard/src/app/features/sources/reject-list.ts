import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DataBlock, Formats, Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { growingList } from '../../platform/api/growing-list';
import { ProblemState } from '../../platform/problem/problem-state';
import { reasonKey } from './reject-reason';

const rowsAtATime = 25;

/** Records a source gave that could not be taken, each with the reason. */
@Component({
  selector: 'app-reject-list',
  imports: [DataBlock, MatButton, ProblemState, Skeleton],
  templateUrl: './reject-list.html',
  styleUrl: '../table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RejectList {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  protected readonly reasonKey = reasonKey;
  protected readonly formats = inject(Formats);
  readonly source = input.required<string>();

  protected readonly rejects = growingList({
    query: this.source,
    ask: (source, cursor: string | undefined, abortSignal) =>
      this.api.get('syncRejectPage', `/api/sources/${encodeURIComponent(source)}/rejects`, { limit: rowsAtATime, cursor }, abortSignal),
    idOf: ({ id }) => id,
    next: ({ nextCursor }) => nextCursor,
  });
  protected readonly total = computed(() => {
    const answer = this.rejects.latest();
    return answer && this.formats.number(answer.total);
  });
}
