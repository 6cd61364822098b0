import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Study } from '@kasvu/contracts';
import { Fact, Facts, injectLocalize, injectTexts } from '@kasvu/ui';
import { StudyWords } from './study-words';

/** What a study is, where, when and for how much; what is not known is said. */
@Component({
  selector: 'app-study-facts',
  imports: [Fact, Facts],
  template: `
    @let it = study();
    <kasvu-facts>
      <kasvu-fact [name]="t('studies.provider')" [known]="words.providers(it)">{{ words.providers(it) }}</kasvu-fact>
      <kasvu-fact [name]="t('studies.column.place')" [known]="words.places(it)">{{ words.places(it) }}</kasvu-fact>
      <kasvu-fact [name]="t('studies.starts')" [known]="words.start(it)">{{ words.start(it) }}</kasvu-fact>
      <kasvu-fact [name]="t('studies.duration')" [known]="words.duration(it)">{{ words.duration(it) }}</kasvu-fact>
      <kasvu-fact [name]="t('studies.extent')" [known]="words.extent(it)">{{ words.extent(it) }}</kasvu-fact>
      <kasvu-fact [name]="t('studies.language')" [known]="it.languages.length > 0">{{ words.languages(it.languages) }}</kasvu-fact>
      <kasvu-fact [name]="t('studies.delivery')" [known]="it.deliveries.length > 0">{{ words.deliveries(it) }}</kasvu-fact>
      <kasvu-fact [name]="t('studies.seats')" [known]="words.seats(it)">{{ words.seats(it) }}</kasvu-fact>
      <kasvu-fact [name]="t('studies.fee')" [known]="it.fee !== null">{{ words.fee(it) }}</kasvu-fact>
      <kasvu-fact [name]="t('studies.level')" [known]="it.level !== null">{{ words.level(it) }}</kasvu-fact>
      <kasvu-fact [name]="t('studies.field')" [known]="it.fields.length > 0">{{ words.fields(it) }}</kasvu-fact>
      @if (it.qualifications.length > 0) {
        <kasvu-fact [name]="t('studies.qualifications')">
          <ul>
            @for (title of it.qualifications; track $index) {
              <li>{{ localize(title) }}</li>
            }
          </ul>
        </kasvu-fact>
      }
      @if (it.apprenticeship !== null) {
        <kasvu-fact [name]="t('studies.apprenticeship')">
          {{ t(it.apprenticeship ? 'studies.apprenticeshipPossible' : 'studies.apprenticeshipNot') }}
        </kasvu-fact>
      }
      @if (it.programme; as programme) {
        <kasvu-fact [name]="t('studies.programme')">{{ localize(programme.names) }}</kasvu-fact>
      }
    </kasvu-facts>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StudyFacts {
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();
  protected readonly words = inject(StudyWords);
  readonly study = input.required<Study>();
}
