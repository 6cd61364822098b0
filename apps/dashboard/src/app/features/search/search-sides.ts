import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { SearchAnswer } from '@kasvu/contracts';
import type { Clause } from '@kasvu/skills/search-language';
import { injectTexts } from '@kasvu/ui';
import { NewMark } from '../../platform/saved-searches/new-mark';
import { searchAddress } from '../../platform/search/search-address';
import { CompanyRow } from '../companies';
import { StudyRow } from '../studies';
import { PersonRow } from '../talent';
import { VacancyRow } from '../vacancies';
import { sideCounts } from './answer-sides';
import { SearchSide } from './search-side';
import { WithheldPeople } from './withheld-people';

/** The sides of an answer: the best rows of each and why they are there. */
@Component({
  selector: 'app-search-sides',
  imports: [CompanyRow, NewMark, PersonRow, SearchSide, StudyRow, VacancyRow, WithheldPeople],
  templateUrl: './search-sides.html',
  styleUrl: './search-sides.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchSides {
  protected readonly t = injectTexts();
  readonly answer = input.required<SearchAnswer>();
  readonly clauses = input.required<readonly Clause[]>();

  protected readonly counts = computed(() => sideCounts(this.answer()));
  protected readonly list = computed(() => searchAddress({ clauses: this.clauses(), narrower: this.answer().narrower }, 'search'));
  /** What rows are marked by. */
  protected readonly wanted = computed(() => new Set(this.answer().wanted));
}
