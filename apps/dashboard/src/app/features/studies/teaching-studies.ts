import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataBlock, Formats, Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ProblemState } from '../../platform/problem/problem-state';
import { StudyRow } from './study-row';

const shown = 5;
const withinDays = 365;

/** A few studies that begin within a year and teach some of these skills, those that teach most of them first. */
@Component({
  selector: 'app-teaching-studies',
  imports: [DataBlock, ProblemState, RouterLink, Skeleton, StudyRow],
  template: `
    <kasvu-data-block [heading]="t('studies.teachThis')" [count]="total()" [provenance]="sources()">
      @if (studies.hasValue()) {
        <ul>
          @for (study of studies.value().items; track study.id) {
            <li><app-study-row [study]="study" [wanted]="wanted()" /></li>
          } @empty {
            <li class="k-soft">{{ t('studies.noneTeachThis') }}</li>
          }
        </ul>
        @if (studies.value().total > studies.value().items.length) {
          <p class="all">
            <a routerLink="/studies" [queryParams]="address()">{{ t('studies.allThatTeachThis') }}</a>
          </p>
        }
      } @else if (studies.error()) {
        <app-problem-state [error]="studies.error()" (retried)="studies.reload()" />
      } @else {
        <kasvu-skeleton [lines]="4" />
      }
    </kasvu-data-block>
  `,
  styles: `
    li + li {
      border-block-start: 1px solid var(--k-line);
    }
    li:first-child {
      margin-block-start: calc(-1 * var(--k-2));
    }
    .all {
      margin-block-start: var(--k-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TeachingStudies {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  /** Ids of skills, at most as many as the list of studies takes. */
  readonly skills = input.required<readonly string[]>();

  protected readonly wanted = computed(() => new Set(this.skills()));
  protected readonly address = computed(() => ({ skill: this.skills().join(','), startsWithin: withinDays, sort: '-matches' }));
  protected readonly studies = resource({
    params: () => this.address(),
    loader: ({ params, abortSignal }) => this.api.get('studyPage', '/api/studies', { ...params, limit: shown }, abortSignal),
  });
  protected readonly total = computed(() => (this.studies.hasValue() ? this.formats.number(this.studies.value().total) : null));
  protected readonly sources = computed(() => {
    const items = this.studies.hasValue() ? this.studies.value().items : [];
    return [...new Set(items.map(({ source }) => source))].map((source) => this.directory.factsOf(source));
  });
}
