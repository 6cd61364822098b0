import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { TalentProfile } from '@kasvu/contracts';
import { Fact, Facts, injectLocalize, injectTexts } from '@kasvu/ui';
import { CodeWords } from '../../platform/codes/code-words';
import { TalentWords } from './talent-words';

/** What work a person looks for: when, as what, where and on what terms. */
@Component({
  selector: 'app-wish-facts',
  imports: [Fact, Facts],
  template: `
    <kasvu-facts>
      <kasvu-fact [name]="t('talent.wishes.starts')">{{ words.start(profile().starts) }}</kasvu-fact>
      <kasvu-fact [name]="t('talent.wishes.occupations')" [known]="profile().occupations.length > 0">
        <ul>
          @for (occupation of profile().occupations; track occupation.id) {
            <li>
              {{ localize(occupation.labels) }}
              @if (occupation.origin === 'suggested') {
                <span class="k-soft k-small">({{ t('talent.suggested') }})</span>
              }
            </li>
          }
        </ul>
      </kasvu-fact>
      <kasvu-fact [name]="t('talent.wishes.municipality')" [known]="profile().municipality !== null">
        {{ localize(profile().municipality) }}
      </kasvu-fact>
      <kasvu-fact [name]="t('talent.wishes.places')" [known]="places() !== ''">{{ places() }}</kasvu-fact>
      <kasvu-fact [name]="t('talent.wishes.remote')" [known]="profile().remote !== null">
        {{ t(profile().remote ? 'talent.wishes.remoteYes' : 'talent.wishes.remoteNo') }}
      </kasvu-fact>
      <kasvu-fact [name]="t('talent.wishes.employmentTypes')" [known]="employmentTypes() !== ''">{{ employmentTypes() }}</kasvu-fact>
      <kasvu-fact [name]="t('talent.wishes.workingTimes')" [known]="workingTimes() !== ''">{{ workingTimes() }}</kasvu-fact>
      <kasvu-fact [name]="t('talent.wishes.permits')" [known]="permits() !== ''">{{ permits() }}</kasvu-fact>
    </kasvu-facts>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WishFacts {
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();
  protected readonly words = inject(TalentWords);
  private readonly codes = inject(CodeWords);
  readonly profile = input.required<TalentProfile>();

  protected readonly places = computed(() => {
    const { workMunicipalities, workRegionCodes } = this.profile();
    const municipalities = workMunicipalities.map(({ code, name }) => this.localize(name) || code);
    return [...municipalities, ...workRegionCodes.map((code) => this.codes.region(code))].join(', ');
  });
  protected readonly employmentTypes = computed(() =>
    this.profile()
      .employmentTypes.map((type) => this.t(`talent.employmentTypes.${type}`))
      .join(', '),
  );
  protected readonly workingTimes = computed(() =>
    this.profile()
      .workingTimes.map((code) => this.t(`talent.workingTimes.${code}`))
      .join(', '),
  );
  protected readonly permits = computed(() =>
    this.profile()
      .permitCodes.map((code) => this.t('talent.wishes.permit', { code }))
      .join(', '),
  );
}
