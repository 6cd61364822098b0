import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import type { SkillPage } from '@kasvu/contracts';
import { daysToBegin } from '@kasvu/skills/matching';
import { Formats, StatusTag, injectCountedTexts, injectLocalize, injectTexts } from '@kasvu/ui';
import { facetOptions } from '../../platform/api/facet-options';
import { CompanyRow } from '../companies';
import { SearchSide, sideCounts } from '../search';
import { StudyRow } from '../studies';
import { PersonRow } from '../talent';
import { VacancyRow } from '../vacancies';
import { DemandTrend } from './demand-trend';

/** Who asks for a skill, who has it and what teaches it: the best rows of each side. */
@Component({
  selector: 'app-skill-sides',
  imports: [CompanyRow, DemandTrend, PersonRow, RouterLink, SearchSide, StatusTag, StudyRow, VacancyRow],
  templateUrl: './skill-sides.html',
  styleUrl: './skill-sides.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkillSides {
  private readonly localize = injectLocalize();
  private readonly counted = injectCountedTexts();
  private readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly skill = input.required<SkillPage>();
  /** Whether narrower skills count too. */
  readonly narrower = input.required<boolean>();
  /** The parameters of a list's address that narrow it to this skill. */
  readonly list = input.required<Params>();

  protected readonly counts = computed(() => sideCounts(this.skill()));
  /** What rows are marked by. */
  protected readonly wanted = computed(() => {
    const { id, narrower } = this.skill();
    return new Set(this.narrower() ? [id, ...narrower.map((concept) => concept.id)] : [id]);
  });
  protected readonly municipalities = computed(() =>
    facetOptions(this.skill().vacancies.municipalities, this.localize).map(({ value, label, count }) => ({
      label,
      count: this.formats.number(count ?? 0),
      list: { ...this.list(), municipality: value },
    })),
  );
  protected readonly studyFacts = computed(() => {
    const { applicationOpen, inTime } = this.skill().studies;
    return [this.counted('skills.applicationOpen', applicationOpen), this.t('skills.inTimeCount', { count: this.formats.number(inTime) })];
  });
  protected readonly neededBy = computed(() => {
    const { neededBy } = this.skill();
    if (neededBy === null) return this.t('skills.neededSoon', { days: daysToBegin });
    return this.t('skills.neededBy', { date: this.formats.date(neededBy) });
  });
}
