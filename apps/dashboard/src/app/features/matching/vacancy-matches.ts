import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import type { VacancyMatches as Matches } from '@kasvu/contracts';
import { Announcer, DataBlock, Dialog, Formats, Skeleton, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { growingList } from '../../platform/api/growing-list';
import { lastKnown } from '../../platform/api/last-known';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ProblemState } from '../../platform/problem/problem-state';
import { ComparisonTable } from './comparison-table';
import { GapTable } from './gap-table';
import { MatchOrderField } from './match-order';
import { matchAddress, readMatchChoice } from './match-choice';
import { MatchedPersonRow } from './matched-person-row';
import { MunicipalityChoice } from './municipality-choice';
import { GapMeaning } from './gap-meaning';
import { WithheldMatches } from './withheld-matches';

const atATime = { block: 5, page: 20 };
const mostCompared = 5;

/**
 * The people for a vacancy in the order the reader picks, each with what they have, claim and lack, and the gap. As a block of the vacancy
 * it shows a few; on a page of its own people can be narrowed to municipalities and compared.
 */
@Component({
  selector: 'app-vacancy-matches',
  imports: [
    ComparisonTable,
    DataBlock,
    Dialog,
    GapMeaning,
    GapTable,
    MatButton,
    MatchOrderField,
    MatchedPersonRow,
    MunicipalityChoice,
    ProblemState,
    RouterLink,
    Skeleton,
    WithheldMatches,
  ],
  templateUrl: './vacancy-matches.html',
  styleUrl: './matches.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacancyMatches {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(Announcer);
  protected readonly counted = injectCountedTexts();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  protected readonly mostCompared = mostCompared;

  readonly vacancyId = input.required<string>();
  readonly page = input(false);

  private readonly parameters = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  /** Beside a list of vacancies the municipalities of the address are the list's. */
  protected readonly choice = computed(() => {
    const choice = readMatchChoice(this.parameters());
    return this.page() ? choice : { ...choice, municipality: [] };
  });
  protected readonly pageAddress = computed(() => matchAddress({ order: this.choice().order }));
  protected readonly people = growingList({
    query: () => ({ vacancyId: this.vacancyId(), ...this.choice(), limit: this.page() ? atATime.page : atATime.block }),
    ask: ({ vacancyId, ...query }, cursor: string | undefined, abortSignal): Promise<Matches> =>
      this.api.get('vacancyMatches', `/api/vacancies/${encodeURIComponent(vacancyId)}/matches`, { ...query, cursor }, abortSignal),
    idOf: ({ pseudonym }) => pseudonym,
    next: ({ nextCursor }) => nextCursor,
  });
  protected readonly last = lastKnown(this.vacancyId, this.people.latest);
  /** It comes with a first page only, and is the same in every order. */
  protected readonly gap = lastKnown(
    this.vacancyId,
    computed(() => {
      const gap = this.people.latest()?.gap ?? [];
      return gap.length > 0 ? gap : null;
    }),
  );
  protected readonly total = computed(() => {
    const answer = this.last();
    return answer && answer.withheld === null && answer.asks.length > 0 ? this.formats.number(answer.total) : null;
  });
  protected readonly sources = computed(() => this.directory.ofKind('talent'));

  private readonly picked = linkedSignal<string, ReadonlySet<string>>({ source: this.vacancyId, computation: () => new Set() });
  protected readonly compared = computed(() => this.people.items().filter(({ pseudonym }) => this.picked().has(pseudonym)));
  protected readonly comparing = signal(false);

  constructor() {
    effect(() => {
      const answer = this.people.latest();
      if (answer) untracked(() => this.announcer.say(this.outcome(answer)));
    });
  }

  protected pick(pseudonym: string, on: boolean): void {
    this.picked.update((picked) => new Set(on ? [...picked, pseudonym] : [...picked].filter((each) => each !== pseudonym)));
  }

  protected narrow(municipality: string[]): void {
    const queryParams = matchAddress({ municipality });
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }

  private outcome({ withheld, total }: Matches): string {
    return withheld ? this.t('talent.withheld.heading', { k: withheld.k }) : this.counted('talent.count', total);
  }
}
