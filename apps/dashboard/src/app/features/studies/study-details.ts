import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiOpenInNew } from '@mdi/js';
import { DataBlock, Formats, Icon, LocalText, Skeleton, SkillChip, StatusTag, injectLocalize, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { TextParagraphs } from '../../platform/paragraphs/text-paragraphs';
import { ProblemState } from '../../platform/problem/problem-state';
import { MuteSkill } from '../../platform/skills/mute-skill';
import { wantedSkillsFirst } from '../../platform/skills/wanted-skills';
import { ApplicationPeriods } from './application-periods';
import { StudyFacts } from './study-facts';
import { StudyWords } from './study-words';

/** Everything about one study; the same in the panel and on the page. */
@Component({
  selector: 'app-study-details',
  imports: [
    ApplicationPeriods,
    DataBlock,
    FavouriteToggle,
    Icon,
    LocalText,
    MatButton,
    MuteSkill,
    ProblemState,
    Skeleton,
    SkillChip,
    StatusTag,
    StudyFacts,
    TextParagraphs,
  ],
  templateUrl: './study-details.html',
  styleUrls: ['../details.css', './study-skills.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StudyDetails {
  private readonly api = inject(ApiClient);
  protected readonly localize = injectLocalize();
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly words = inject(StudyWords);
  protected readonly externalIcon = mdiOpenInNew;

  readonly id = input.required<string>();
  /** On a page of its own the name is the page's first heading. */
  readonly page = input(false);
  readonly named = output<string>();

  protected readonly study = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) => this.api.get('study', `/api/studies/${encodeURIComponent(params)}`, {}, abortSignal),
  });
  private readonly value = computed(() => (this.study.hasValue() ? this.study.value() : null));
  protected readonly skills = computed(() => wantedSkillsFirst(this.value()?.skills ?? [], new Set()));
  /** The provenance of the further blocks: the link to the record itself stands in the first. */
  protected readonly origin = computed(() => {
    const provenance = this.value()?.provenance;
    return provenance ? { ...provenance, sourceUrl: null } : null;
  });
  protected readonly described = computed(() => this.localize(this.value()?.description) !== '');
  protected readonly outcomes = computed(() => this.localize(this.value()?.outcomes) !== '');

  constructor() {
    effect(() => {
      const name = this.localize(this.value()?.names);
      if (name) this.named.emit(name);
    });
  }
}
