import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CompanyBrief } from '@kasvu/contracts';
import { Fact, Facts, Formats, injectLocalize, injectTexts } from '@kasvu/ui';
import { Brand } from '../../platform/city/brand';
import { CompanyAddress, ContactFacts } from '../companies';
import { GapMeaning, GapTable } from '../matching';
import { BriefFinances } from './brief-finances';
import { BriefSkills } from './brief-skills';
import { BriefSources } from './brief-sources';
import { BriefStudies } from './brief-studies';
import { BriefVacancies } from './brief-vacancies';

const mostGaps = 15;

/** The brief itself, in the order a meeting is prepared in. */
@Component({
  selector: 'app-company-brief-paper',
  imports: [
    Brand,
    BriefFinances,
    BriefSkills,
    BriefSources,
    BriefStudies,
    BriefVacancies,
    CompanyAddress,
    ContactFacts,
    Fact,
    Facts,
    GapMeaning,
    GapTable,
  ],
  templateUrl: './company-brief-paper.html',
  styleUrl: './company-brief-paper.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyBriefPaper {
  protected readonly localize = injectLocalize();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly brief = input.required<CompanyBrief>();

  protected readonly company = computed(() => this.brief().company);
  protected readonly form = computed(() => this.localize(this.company().form?.label) || (this.company().form?.code ?? ''));
  protected readonly industry = computed(() => {
    const { industry } = this.company();
    return industry ? [industry.code, this.localize(industry.label)].filter(Boolean).join(' ') : '';
  });
  protected readonly visiting = computed(() => this.company().addresses.filter(({ kind }) => kind === 'visiting'));
  protected readonly gap = computed(() => this.brief().gap.slice(0, mostGaps));
  protected readonly smallGroup = computed(() => this.brief().people?.smallGroup ?? null);
}
