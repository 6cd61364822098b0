import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiOpenInNew } from '@mdi/js';
import { DataBlock, Fact, Facts, Formats, Icon, LocalText, Skeleton, SkillChip, StatusTag, injectLocalize, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemState } from '../../platform/problem/problem-state';
import { Session } from '../../platform/session/session';
import { VacancyApplicants } from '../applicants';
import { Deadline } from './deadline';
import { paragraphs } from './paragraphs';
import { wantedFirst } from './vacancy-row';

/** Everything about one vacancy; the same in the panel and on the page. */
@Component({
  selector: 'app-vacancy-details',
  imports: [
    DataBlock,
    Deadline,
    Fact,
    Facts,
    Icon,
    LocalText,
    MatButton,
    ProblemState,
    RouterLink,
    Skeleton,
    SkillChip,
    StatusTag,
    VacancyApplicants,
  ],
  templateUrl: './vacancy-details.html',
  styleUrls: ['../details.css', './vacancy-details.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacancyDetails {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  private readonly localize = injectLocalize();
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly externalIcon = mdiOpenInNew;
  protected readonly seesApplicants = computed(() => this.session.may('applicants.read'));

  readonly id = input.required<string>();
  /** On a page of its own the title is the page's first heading. */
  readonly page = input(false);
  readonly named = output<string>();

  protected readonly vacancy = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) => this.api.get('vacancy', `/api/vacancies/${encodeURIComponent(params)}`, {}, abortSignal),
  });
  private readonly value = computed(() => (this.vacancy.hasValue() ? this.vacancy.value() : null));

  protected readonly places = computed(() => (this.value()?.municipalities ?? []).map((name) => this.localize(name)).join(', '));
  protected readonly languages = computed(() =>
    (this.value()?.languages ?? []).map((language) => this.t(`languages.${language}`)).join(', '),
  );
  protected readonly skills = computed(() => wantedFirst(this.value()?.skills ?? [], new Set()));
  protected readonly texts = computed(() =>
    Object.entries(this.value()?.description ?? {}).map(([language, text]) => ({ language, paragraphs: paragraphs(text) })),
  );

  constructor() {
    effect(() => {
      const title = this.localize(this.value()?.title);
      if (title) this.named.emit(title);
    });
  }
}
