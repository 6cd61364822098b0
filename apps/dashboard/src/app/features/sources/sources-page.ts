import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiRefresh } from '@mdi/js';
import { EmptyState, Icon, PageFrame, Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemState } from '../../platform/problem/problem-state';
import { SourceCard } from './source-card';

/** Every data source and how fresh and whole its data is. */
@Component({
  selector: 'app-sources-page',
  imports: [EmptyState, Icon, MatButton, PageFrame, ProblemState, Skeleton, SourceCard],
  template: `
    <kasvu-page-frame [heading]="t('sources.title')">
      <button pageAction matButton="outlined" type="button" (click)="readAgain()">
        <kasvu-icon [path]="refreshIcon" />
        {{ t('sources.refresh') }}
      </button>
      @if (sources.hasValue()) {
        <ul>
          @for (source of sources.value().items; track source.id) {
            <li><app-source-card [source]="source" /></li>
          } @empty {
            <li>
              <kasvu-empty-state [heading]="t('sources.none')">
                <p>{{ t('sources.noneHelp') }}</p>
              </kasvu-empty-state>
            </li>
          }
        </ul>
      } @else if (sources.error()) {
        <app-problem-state [error]="sources.error()" (retried)="readAgain()" />
      } @else {
        <kasvu-skeleton [lines]="12" />
      }
    </kasvu-page-frame>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--k-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourcesPage {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  protected readonly refreshIcon = mdiRefresh;

  protected readonly sources = resource({ loader: ({ abortSignal }) => this.api.get('sourceList', '/api/sources', {}, abortSignal) });

  protected readAgain(): void {
    this.api.forget();
    this.sources.reload();
  }
}
