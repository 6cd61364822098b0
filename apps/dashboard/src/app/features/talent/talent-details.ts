import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  DataBlock,
  Fact,
  Facts,
  Formats,
  Skeleton,
  StatusTag,
  injectLocalize,
  injectTexts,
  pseudonymLabel,
  type StatusTone,
} from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { CodeWords } from '../../platform/codes/code-words';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { DeliberateLook } from '../../platform/look/deliberate-look';
import { ProblemState } from '../../platform/problem/problem-state';
import { HeldSkills } from './held-skills';
import { IdentityBlock } from './identity-block';
import { PersonVacancies } from './person-vacancies';
import type { Availability } from './talent-filters';
import { TalentWords } from './talent-words';
import { WishFacts } from './wish-facts';
import { WorkHistory } from './work-history';

const tones: Record<Availability, StatusTone> = { available: 'positive', open: 'notice', 'not-looking': 'neutral' };
/** As many ids as the lists of vacancies and of studies take. */
const mostSkills = 50;

/** Everything there is of one person, anonymous; the same in the panel and on the page. */
@Component({
  selector: 'app-talent-details',
  imports: [
    DataBlock,
    DeliberateLook,
    Fact,
    Facts,
    FavouriteToggle,
    HeldSkills,
    IdentityBlock,
    PersonVacancies,
    ProblemState,
    RouterLink,
    Skeleton,
    StatusTag,
    WishFacts,
    WorkHistory,
  ],
  templateUrl: './talent-details.html',
  styleUrls: ['../details.css', './talent-details.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TalentDetails {
  private readonly api = inject(ApiClient);
  protected readonly localize = injectLocalize();
  protected readonly t = injectTexts();
  protected readonly words = inject(TalentWords);
  protected readonly codes = inject(CodeWords);
  protected readonly formats = inject(Formats);
  protected readonly tones = tones;

  readonly pseudonym = input.required<string>();
  /** On a page of its own the short pseudonym is the page's first heading. */
  readonly page = input(false);
  readonly named = output<string>();

  protected readonly profile = resource({
    params: () => this.pseudonym(),
    loader: ({ params, abortSignal }) => this.api.get('talentProfile', `/api/talent/${encodeURIComponent(params)}`, {}, abortSignal),
  });
  private readonly value = computed(() => (this.profile.hasValue() ? this.profile.value() : null));
  protected readonly label = computed(() => this.t('talent.named', { label: pseudonymLabel(this.pseudonym()) }));
  protected readonly fitting = computed(() => {
    const skills = (this.value()?.skills ?? []).slice(0, mostSkills).map(({ id }) => id);
    return skills.length > 0 ? { skill: skills.join(',') } : null;
  });

  constructor() {
    effect(() => {
      if (this.value()) this.named.emit(this.label());
    });
  }

  /** The consent or the situation is not what it was: what is known of the person is asked for anew. */
  protected askAgain(): void {
    this.api.forget();
    this.profile.reload();
  }
}
