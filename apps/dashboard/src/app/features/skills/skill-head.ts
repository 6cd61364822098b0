import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SkillPage } from '@kasvu/contracts';
import { ActiveLanguage, Formats, LocalText, injectLocalize, injectTexts, interfaceLanguages } from '@kasvu/ui';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { TextParagraphs } from '../../platform/paragraphs/text-paragraphs';
import { folded } from '../../platform/list/folded';

const shownNames = 8;

/** What a skill or occupation is: its names in three languages, the broader ones it belongs to, its description, and a press to follow it. */
@Component({
  selector: 'app-skill-head',
  imports: [FavouriteToggle, LocalText, RouterLink, TextParagraphs],
  templateUrl: './skill-head.html',
  styleUrl: './skill-head.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkillHead {
  private readonly language = inject(ActiveLanguage);
  protected readonly localize = injectLocalize();
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);

  readonly skill = input.required<SkillPage>();

  private readonly languages = computed(() => {
    const current = this.language.current();
    return [current, ...interfaceLanguages.filter((language) => language !== current)];
  });
  /** A name that is missing is said, so that nobody takes another language's name for it. */
  protected readonly translations = computed(() =>
    this.languages()
      .slice(1)
      .map((language) => ({ language, name: this.skill().labels[language] })),
  );
  private readonly alternatives = computed(() =>
    this.languages().flatMap((language) => (this.skill().alternativeLabels[language] ?? []).map((name) => ({ language, name }))),
  );
  protected readonly names = folded(this.alternatives, shownNames);
  protected readonly nameCount = computed(() => this.formats.number(this.alternatives().length));
  protected readonly described = computed(() => this.localize(this.skill().description) !== '');
  protected readonly current = this.language.current;
}
