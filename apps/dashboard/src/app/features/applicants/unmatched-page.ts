import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiLinkOff } from '@mdi/js';
import type { UnmatchedVacancy } from '@kasvu/contracts';
import { DataBlock, EmptyState, Formats, PageFrame, Skeleton, injectCountedTexts, injectLocalize, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { growingList } from '../../platform/api/growing-list';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ProblemState } from '../../platform/problem/problem-state';

const rowsAtATime = 50;

/** Applications whose vacancy is not among the vacancies held, by what they say of it; why, and what to do. */
@Component({
  selector: 'app-unmatched-page',
  imports: [DataBlock, EmptyState, MatButton, PageFrame, ProblemState, RouterLink, Skeleton],
  templateUrl: './unmatched-page.html',
  styleUrls: ['../table.css', './unmatched-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnmatchedPage {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly localize = injectLocalize();
  protected readonly counted = injectCountedTexts();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  protected readonly emptyIcon = mdiLinkOff;

  protected readonly unmatched = growingList({
    query: () => '',
    ask: (_all, cursor: string | undefined, abortSignal) =>
      this.api.get('unmatchedPage', '/api/applications/unmatched', { limit: rowsAtATime, cursor }, abortSignal),
    idOf: ({ id }) => id,
    next: ({ nextCursor }) => nextCursor,
  });

  protected sourceName({ source }: UnmatchedVacancy): string {
    return this.localize(this.directory.factsOf(source).sourceTitle) || source;
  }
}
