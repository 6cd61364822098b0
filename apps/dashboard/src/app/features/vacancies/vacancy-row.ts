import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VacancyListItem } from '@kasvu/contracts';
import { LocalText, SkillChip, injectCountedTexts, injectLocalize, injectTexts } from '@kasvu/ui';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { wantedSkillsFirst } from '../../platform/skills/wanted-skills';
import { Deadline } from './deadline';

const shownSkills = 6;

/** A vacancy in a list of few: title, employer, place, deadline and the skills it asks for, the wanted ones first. */
@Component({
  selector: 'app-vacancy-row',
  imports: [Deadline, FavouriteToggle, LocalText, RouterLink, SkillChip],
  templateUrl: './vacancy-row.html',
  styleUrls: ['../row.css', './vacancy-row.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacancyRow {
  protected readonly localize = injectLocalize();
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();

  readonly vacancy = input.required<VacancyListItem>();
  /** Ids of the skills that were searched for. */
  readonly wanted = input<ReadonlySet<string>>(new Set());
  readonly showEmployer = input(true);

  protected readonly places = computed(() =>
    this.vacancy()
      .municipalities.map((name) => this.localize(name))
      .join(', '),
  );
  private readonly ordered = computed(() => wantedSkillsFirst(this.vacancy().skills, this.wanted()));
  protected readonly skills = computed(() => this.ordered().slice(0, shownSkills));
  protected readonly more = computed(() => this.ordered().length - this.skills().length);
}
