import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Vacancy } from '@kasvu/contracts';
import { DataBlock, Fact, Facts, Formats, injectLocalize, injectTexts } from '@kasvu/ui';
import { CodeWords } from '../../platform/codes/code-words';
import { Deadline } from './deadline';

/** Until when, where and what kind of work a vacancy is; what is not known is said. */
@Component({
  selector: 'app-vacancy-facts',
  imports: [DataBlock, Deadline, Fact, Facts],
  template: `
    @let it = vacancy();
    <kasvu-data-block [heading]="t('vacancies.basics')" [provenance]="it.provenance">
      <kasvu-facts>
        <kasvu-fact [name]="t('vacancies.deadline')"><app-deadline [endsOn]="it.applicationEndsOn" /></kasvu-fact>
        <kasvu-fact [name]="t('vacancies.published')" [known]="it.publishedAt !== null">
          {{ it.publishedAt ? formats.date(it.publishedAt) : '' }}
        </kasvu-fact>
        <kasvu-fact [name]="t('vacancies.municipality')" [known]="places() !== ''">{{ places() }}</kasvu-fact>
        <kasvu-fact [name]="t('vacancies.address')" [known]="it.address !== null">{{ it.address }}</kasvu-fact>
        <kasvu-fact [name]="t('vacancies.remote')" [known]="it.remote !== null">
          {{ t(it.remote ? 'vacancies.remoteYes' : 'vacancies.remoteNo') }}
        </kasvu-fact>
        <kasvu-fact [name]="t('vacancies.employmentType')" [known]="it.employmentType !== null">
          {{ it.employmentType ? t('vacancies.employmentTypes.' + it.employmentType) : '' }}
        </kasvu-fact>
        <kasvu-fact [name]="t('vacancies.workingTime')" [known]="it.workingTime !== null">
          {{ it.workingTime ? t('vacancies.workingTimes.' + it.workingTime) : '' }}
        </kasvu-fact>
        <kasvu-fact [name]="t('vacancies.positions')" [known]="it.positions !== null">{{ it.positions }}</kasvu-fact>
        <kasvu-fact [name]="t('vacancies.workLanguages')" [known]="it.workLanguages.length > 0">{{ workLanguages() }}</kasvu-fact>
        <kasvu-fact [name]="t('vacancies.filter.language')" [known]="it.languages.length > 0">{{ languages() }}</kasvu-fact>
      </kasvu-facts>
    </kasvu-data-block>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacancyFacts {
  private readonly localize = injectLocalize();
  private readonly codes = inject(CodeWords);
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  readonly vacancy = input.required<Vacancy>();

  protected readonly places = computed(() =>
    this.vacancy()
      .municipalities.map((name) => this.localize(name))
      .join(', '),
  );
  protected readonly workLanguages = computed(() =>
    this.vacancy()
      .workLanguages.map((code) => this.codes.languageName(code))
      .join(', '),
  );
  protected readonly languages = computed(() =>
    this.vacancy()
      .languages.map((language) => this.t(`languages.${language}`))
      .join(', '),
  );
}
