import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiOpenInNew } from '@mdi/js';
import { DataBlock, Icon, LocalText, Skeleton, StatusTag, injectLocalize, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { DeliberateLook } from '../../platform/look/deliberate-look';
import { TextParagraphs } from '../../platform/paragraphs/text-paragraphs';
import { ProblemState } from '../../platform/problem/problem-state';
import { Session } from '../../platform/session/session';
import { isImplied, wantedSkillsFirst } from '../../platform/skills/wanted-skills';
import { VacancyApplicants } from '../applicants';
import { VacancyMatches } from '../matching';
import { TeachingStudies } from '../studies';
import { EmployerLine } from './employer-line';
import { VacancyFacts } from './vacancy-facts';
import { VacancySkills } from './vacancy-skills';
import { VacancySources } from './vacancy-sources';

/** As many ids as the list of studies takes. */
const mostSkills = 50;

/** Everything about one vacancy; the same in the panel and on the page. */
@Component({
  selector: 'app-vacancy-details',
  imports: [
    DataBlock,
    DeliberateLook,
    EmployerLine,
    FavouriteToggle,
    Icon,
    LocalText,
    MatButton,
    ProblemState,
    Skeleton,
    StatusTag,
    TeachingStudies,
    TextParagraphs,
    VacancyApplicants,
    VacancyFacts,
    VacancyMatches,
    VacancySkills,
    VacancySources,
  ],
  templateUrl: './vacancy-details.html',
  styleUrl: '../details.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacancyDetails {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  protected readonly localize = injectLocalize();
  protected readonly t = injectTexts();
  protected readonly externalIcon = mdiOpenInNew;
  protected readonly seesApplicants = computed(() => this.session.may('applicants.read'));
  protected readonly seesPeople = computed(() => this.session.may('talent.read'));
  protected readonly seesStudies = computed(() => this.session.may('studies.read'));

  readonly id = input.required<string>();
  /** On a page of its own the title is the page's first heading. */
  readonly page = input(false);
  readonly named = output<string>();

  protected readonly vacancy = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) => this.api.get('vacancy', `/api/vacancies/${encodeURIComponent(params)}`, {}, abortSignal),
  });
  private readonly value = computed(() => (this.vacancy.hasValue() ? this.vacancy.value() : null));

  private readonly skills = computed(() => wantedSkillsFirst(this.value()?.skills ?? [], new Set()));
  /** What the ad itself asks for: studies are looked for by it. */
  protected readonly asked = computed(() =>
    this.skills()
      .filter((skill) => !isImplied(skill))
      .map(({ skillId }) => skillId)
      .slice(0, mostSkills),
  );
  protected readonly described = computed(() => this.localize(this.value()?.description) !== '');
  protected readonly required = computed(() => this.localize(this.value()?.requirements) !== '');

  constructor() {
    effect(() => {
      const title = this.localize(this.value()?.title);
      if (title) this.named.emit(title);
    });
  }
}
