import { ChangeDetectionStrategy, Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { Announcer, Skeleton, ToggleFilter, injectCountedTexts, injectLocalize, injectTexts } from '@kasvu/ui';
import { parseSearch } from '@kasvu/skills/search-language';
import { ApiClient } from '../../platform/api/api-client';
import { lastKnown } from '../../platform/api/last-known';
import { ProblemState } from '../../platform/problem/problem-state';
import { searchAddress } from '../../platform/search/search-address';
import { PageTitles } from '../../platform/titles/page-titles';
import { SideCounts, sideCounts } from '../search';
import { ConceptLinks } from './concept-links';
import { SkillHead } from './skill-head';
import { SkillMonths } from './skill-months';
import { SkillSides } from './skill-sides';

/** A skill or an occupation: what it is, who asks for it, who has it, what teaches it, and how that has changed. */
@Component({
  selector: 'app-skill-page',
  imports: [ConceptLinks, ProblemState, SideCounts, Skeleton, SkillHead, SkillMonths, SkillSides, ToggleFilter],
  templateUrl: './skill-page.html',
  styleUrl: './skill-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkillPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly titles = inject(PageTitles);
  private readonly announcer = inject(Announcer);
  private readonly localize = injectLocalize();
  private readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();

  /** Both from the address. */
  readonly id = input.required<string>();
  readonly narrower = input<string>();

  protected readonly withNarrower = computed(() => this.narrower() !== 'false');
  protected readonly answer = resource({
    params: () => ({ id: this.id(), narrower: this.withNarrower() ? null : 'false' }),
    loader: ({ params: { id, narrower }, abortSignal }) =>
      this.api.get('skillPage', `/api/skills/${encodeURIComponent(id)}`, { narrower }, abortSignal),
  });
  /** The switch stays in its place while the page is counted anew. */
  protected readonly found = lastKnown(
    this.id,
    computed(() => (this.answer.hasValue() ? this.answer.value() : null)),
  );
  protected readonly counts = computed(() => {
    const found = this.found();
    return found ? sideCounts(found) : [];
  });
  /** The parameters of a list's address that narrow it to this skill. */
  protected readonly list = computed(() => {
    const found = this.found();
    return found ? searchAddress({ clauses: parseSearch(`${found.kind}:${found.id}`), narrower: this.withNarrower() }, 'search') : {};
  });

  constructor() {
    effect(() => this.titles.name(this.localize(this.found()?.labels) || null));
    effect(() => {
      const found = this.answer.hasValue() ? this.answer.value() : null;
      if (!found) return;
      const [vacancies, companies, studies] = [found.vacancies.total, found.companies.total, found.studies.total];
      untracked(() =>
        this.announcer.say(
          this.t('skills.summary', {
            name: this.localize(found.labels),
            vacancies: this.counted('vacancies.count', vacancies),
            companies: this.counted('companies.count', companies),
            studies: this.counted('studies.count', studies),
          }),
        ),
      );
    });
  }

  protected countNarrower(on: boolean): void {
    const queryParams = { narrower: on ? null : 'false' };
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }
}
