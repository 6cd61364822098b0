import { ChangeDetectionStrategy, Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataBlock, Formats, PageFrame, Skeleton, StatusTag, injectLocalize, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { ApiProblem } from '../../platform/api/api-problem';
import { ProblemState } from '../../platform/problem/problem-state';
import { Session } from '../../platform/session/session';
import { PageTitles } from '../../platform/titles/page-titles';
import { RejectList } from './reject-list';
import { RunCounts } from './run-counts';
import { RunFindings } from './run-findings';
import { RunHistory } from './run-history';
import { runTones } from './run-status';
import { SourceFacts } from './source-facts';
import { SourceTags } from './source-tags';
import { FileUpload } from './upload/file-upload';

/** One source: its facts, its last readings and the records it gave that could not be taken. */
@Component({
  selector: 'app-source-page',
  imports: [
    DataBlock,
    FileUpload,
    PageFrame,
    ProblemState,
    RejectList,
    RouterLink,
    RunCounts,
    RunFindings,
    RunHistory,
    Skeleton,
    SourceFacts,
    SourceTags,
    StatusTag,
  ],
  templateUrl: './source-page.html',
  styles: `
    .blocks {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--k-4);
    }
    .when {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.625rem;
      margin-block-end: var(--k-3);
    }
    .needs,
    app-run-findings {
      margin-block-start: var(--k-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourcePage {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  private readonly titles = inject(PageTitles);
  private readonly localize = injectLocalize();
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly tones = runTones;

  readonly id = input.required<string>();

  protected readonly found = resource({
    params: () => this.id(),
    loader: async ({ params, abortSignal }) => {
      const { items } = await this.api.get('sourceList', '/api/sources', {}, abortSignal);
      const source = items.find((each) => each.id === params);
      if (!source) throw new ApiProblem('not-found');
      return source;
    },
  });
  protected readonly mayUpload = computed(
    () => this.found.hasValue() && this.found.value().readsFiles && this.session.may('sources.manage'),
  );
  protected readonly heading = computed(() => {
    const source = this.found.hasValue() ? this.found.value() : null;
    return source ? this.localize(source.title) || source.id : this.t('sources.one');
  });

  constructor() {
    effect(() => this.titles.name(this.found.hasValue() ? this.heading() : null));
  }
}
