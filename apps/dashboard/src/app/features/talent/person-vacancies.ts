import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { Announcer, DataBlock, Formats, Skeleton, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { growingList } from '../../platform/api/growing-list';
import { lastKnown } from '../../platform/api/last-known';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ProblemState } from '../../platform/problem/problem-state';
import { GapMeaning, GapTable, MatchOrderField, MatchSkills, MatchWords, readMatchChoice } from '../matching';
import { VacancyRow } from '../vacancies';

const rowsAtATime = 5;
const noSkills: ReadonlySet<string> = new Set();

/** The open vacancies for a person in the order the reader picks, each with what the person has, claims and lacks of it, and what would help. */
@Component({
  selector: 'app-person-vacancies',
  imports: [DataBlock, GapMeaning, GapTable, MatButton, MatchOrderField, MatchSkills, ProblemState, Skeleton, VacancyRow],
  templateUrl: './person-vacancies.html',
  styleUrl: '../matching/matches.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonVacancies {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly announcer = inject(Announcer);
  private readonly counted = injectCountedTexts();
  private readonly formats = inject(Formats);
  protected readonly words = inject(MatchWords);
  protected readonly t = injectTexts();
  protected readonly wanted = noSkills;

  readonly pseudonym = input.required<string>();

  private readonly route = inject(ActivatedRoute);
  private readonly parameters = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly order = computed(() => readMatchChoice(this.parameters()).order);
  protected readonly vacancies = growingList({
    query: () => ({ pseudonym: this.pseudonym(), order: this.order() }),
    ask: ({ pseudonym, order }, cursor: string | undefined, abortSignal) =>
      this.api.get(
        'talentMatches',
        `/api/talent/${encodeURIComponent(pseudonym)}/matches`,
        { order, limit: rowsAtATime, cursor },
        abortSignal,
      ),
    idOf: ({ id }) => id,
    next: ({ nextCursor }) => nextCursor,
  });
  /** The order stays in its place while another one is read. */
  protected readonly last = lastKnown(this.pseudonym, this.vacancies.latest);
  /** It comes with a first page only, and is the same in every order. */
  protected readonly gap = lastKnown(
    this.pseudonym,
    computed(() => {
      const gap = this.vacancies.latest()?.gap ?? [];
      return gap.length > 0 ? gap : null;
    }),
  );
  protected readonly total = computed(() => {
    const answer = this.last();
    return answer ? this.formats.number(answer.total) : null;
  });
  protected readonly sources = computed(() =>
    [...new Set(this.vacancies.items().map(({ source }) => source))].map((source) => this.directory.factsOf(source)),
  );

  constructor() {
    effect(() => {
      const answer = this.vacancies.latest();
      if (answer) untracked(() => this.announcer.say(this.counted('vacancies.count', answer.total)));
    });
  }
}
