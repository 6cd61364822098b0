import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import { DataBlock, Formats, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { SourceDirectory } from '../../platform/api/source-directory';
import type { SideCount } from './answer-sides';

const lists = { vacancies: '/vacancies', companies: '/companies', people: '/talent', studies: '/studies' } as const;
const kinds = { vacancies: 'vacancy', companies: 'company', people: 'talent', studies: 'study' } as const;

/** The frame of one side: its name and count, the rows, where they come from and the way to all of them. */
@Component({
  selector: 'app-search-side',
  imports: [DataBlock, RouterLink],
  template: `
    <kasvu-data-block [heading]="t('search.sides.' + count().side)" [count]="figure()" [provenance]="sources()">
      <ng-content />
      @if (count().total > 0) {
        <p>
          <a [routerLink]="path()" [queryParams]="list()">{{ all() }}</a>
        </p>
      }
    </kasvu-data-block>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
      scroll-margin-block-start: calc(var(--k-bar) + 3.5rem);
    }
    :host(:focus) {
      outline: none;
    }
    p {
      margin-block-start: var(--k-2);
    }
  `,
  host: { '[id]': 'count().side', tabindex: '-1' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchSide {
  protected readonly t = injectTexts();
  private readonly counted = injectCountedTexts();
  private readonly formats = inject(Formats);
  private readonly directory = inject(SourceDirectory);

  readonly count = input.required<SideCount>();
  /** The parameters of the list of all. */
  readonly list = input.required<Params>();

  protected readonly path = computed(() => lists[this.count().side]);
  protected readonly sources = computed(() => this.directory.ofKind(kinds[this.count().side]));
  protected readonly figure = computed(() => {
    const { total, fewerThan } = this.count();
    return fewerThan === null ? this.formats.number(total) : this.t('search.fewerThan', { k: fewerThan });
  });
  protected readonly all = computed(() => {
    const { side, total } = this.count();
    if (side === 'vacancies') return this.counted('search.all.vacancies', total);
    if (side === 'companies') return this.counted('search.all.companies', total);
    return side === 'people' ? this.counted('search.all.people', total) : this.counted('search.all.studies', total);
  });
}
