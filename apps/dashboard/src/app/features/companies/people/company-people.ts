import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import {
  Announcer,
  DataBlock,
  Formats,
  RemovableFilter,
  Skeleton,
  ToggleFilter,
  injectCountedTexts,
  injectTexts,
  type ComboboxOption,
} from '@kasvu/ui';
import { ApiClient } from '../../../platform/api/api-client';
import { growingList } from '../../../platform/api/growing-list';
import { lastKnown } from '../../../platform/api/last-known';
import { SourceDirectory } from '../../../platform/api/source-directory';
import { ProblemState } from '../../../platform/problem/problem-state';
import { ConceptNames } from '../../../platform/skills/concept-names';
import { SkillPicker } from '../../../platform/skills/skill-picker';
import { PersonRow } from '../../talent';
import { peopleAddress, readPeopleSearch, type PeopleSearch } from './people-search';
import { SkillPicture } from './skill-picture';

const rowsAtATime = 10;

/** The people of a company who hold the skills looked for, and the company's skills as a whole; nobody when that would be too few. */
@Component({
  selector: 'app-company-people',
  imports: [DataBlock, MatButton, PersonRow, ProblemState, RemovableFilter, RouterLink, Skeleton, SkillPicker, SkillPicture, ToggleFilter],
  templateUrl: './company-people.html',
  styleUrl: './company-people.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyPeople {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(Announcer);
  protected readonly names = inject(ConceptNames);
  private readonly counted = injectCountedTexts();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly businessId = input.required<string>();

  private readonly parameters = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly search = computed(() => readPeopleSearch(this.parameters()));
  protected readonly searching = computed(() => this.search().skill.length > 0);

  protected readonly people = growingList({
    query: () => ({ businessId: this.businessId(), ...this.search() }),
    ask: ({ businessId, ...search }, offset: number | undefined, abortSignal) =>
      this.api.get(
        'companyPeople',
        `/api/companies/${encodeURIComponent(businessId)}/people`,
        { ...search, limit: rowsAtATime, offset },
        abortSignal,
      ),
    idOf: ({ pseudonym }) => pseudonym,
    next: ({ total, withheld }, shown) => (withheld === null && shown < total ? shown : null),
  });
  protected readonly last = lastKnown(this.businessId, this.people.latest);
  /** Where nobody may be listed at all there is nothing to look for. */
  protected readonly searchable = computed(() => !['no-people', 'small-company'].includes(this.last()?.withheld ?? ''));
  protected readonly total = computed(() => {
    const answer = this.people.latest();
    return answer && answer.withheld === null ? this.formats.number(answer.total) : null;
  });
  protected readonly sources = computed(() => this.directory.ofKind('talent'));

  constructor() {
    effect(() => void this.names.need(this.search().skill));
    effect(() => {
      const answer = this.people.latest();
      if (answer && this.searching()) untracked(() => this.announcer.say(this.outcome(answer.withheld, answer.total)));
    });
  }

  protected add({ id }: ComboboxOption): void {
    this.look({ skill: [...new Set([...this.search().skill, id])] });
  }

  protected remove(skill: string): void {
    this.look({ skill: this.search().skill.filter((each) => each !== skill) });
  }

  protected look(change: Partial<PeopleSearch>): void {
    const queryParams = peopleAddress({ ...this.search(), ...change });
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }

  private outcome(withheld: string | null, total: number): string {
    return withheld === null ? this.counted('people.count', total) : this.t(`people.withheld.${withheld}.heading`);
  }
}
