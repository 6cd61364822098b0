import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { SyncReject } from '@kasvu/contracts';
import { DataBlock, Formats, Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemState } from '../../platform/problem/problem-state';

const rowsAtATime = 25;
/** Reasons the page has words for; an adapter may have reasons of its own. */
const explained = new Set(['missing-field', 'invalid-field', 'invalid-record', 'duplicate-id', 'missing-id', 'missing-label', 'obsolete']);

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
  protected readonly formats = inject(Formats);
  readonly source = input.required<string>();

  private readonly cursor = linkedSignal<string, string | undefined>({ source: this.source, computation: () => undefined });
  protected readonly page = resource({
    params: () => ({ source: this.source(), cursor: this.cursor() }),
    loader: ({ params, abortSignal }) =>
      this.api.get(
        'syncRejectPage',
        `/api/sources/${encodeURIComponent(params.source)}/rejects`,
        { limit: rowsAtATime, cursor: params.cursor },
        abortSignal,
      ),
  });
  private readonly latest = computed(() => (this.page.hasValue() ? this.page.value() : null));
  /** The pages read so far, one after another. */
  protected readonly rejects = linkedSignal<{ source: string; items: SyncReject[] | undefined }, SyncReject[]>({
    source: () => ({ source: this.source(), items: this.latest()?.items }),
    computation: ({ source, items }, previous) => {
      const before = previous?.source.source === source ? previous.value : [];
      const known = new Set(before.map((reject) => reject.id));
      return [...before, ...(items ?? []).filter((reject) => !known.has(reject.id))];
    },
  });
  protected readonly total = linkedSignal<number | undefined, number | null>({
    source: () => this.latest()?.total,
    computation: (total, previous) => total ?? previous?.value ?? null,
  });
  protected readonly next = computed(() => this.latest()?.nextCursor ?? null);

  protected reasonOf({ reason }: SyncReject): string {
    return explained.has(reason) ? reason : 'other';
  }

  protected showMore(cursor: string): void {
    this.cursor.set(cursor);
  }
}
