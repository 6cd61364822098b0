import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import type { CompanyBrief, Gap } from '@kasvu/contracts';
import { Formats, LocalText, StatusTag, injectLocalize, injectTexts } from '@kasvu/ui';
import { folded } from '../../platform/list/folded';
import { StudyWords } from '../studies';

const shownAtFirst = 8;

type GapRow = Gap & Partial<Pick<CompanyBrief['gap'][number], 'companyPeople'>>;

/** Per skill asked for: how many have it, what teaches it, and the next study with its start. */
@Component({
  selector: 'app-gap-table',
  imports: [LocalText, MatButton, RouterLink, StatusTag],
  templateUrl: './gap-table.html',
  styleUrl: '../table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GapTable {
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();
  protected readonly formats = inject(Formats);
  protected readonly studies = inject(StudyWords);

  readonly gap = input.required<readonly GapRow[]>();
  /** What the table is called, for who does not see it. */
  readonly name = input.required<string>();
  /** Fewer people than this are not told; null: people are not counted here. */
  readonly smallGroup = input<number | null>(null);
  /** Whether many vacancies are looked at together. */
  readonly countsVacancies = input(false);
  /** Every row at once, as paper needs it. */
  readonly whole = input(false);

  protected readonly rows = folded(this.gap, shownAtFirst);
  protected readonly visible = computed(() => (this.whole() ? this.gap() : this.rows.visible()));
  protected readonly countsPeople = computed(() => this.smallGroup() !== null && this.gap().some(({ people }) => people !== null));
  protected readonly countsOwn = computed(() => this.countsPeople() && this.gap().some(({ companyPeople }) => companyPeople !== undefined));

  /** Steps of k, rounded down. */
  protected people(count: number | null | undefined): string {
    if (count === null || count === undefined) return this.t('ui.unknown');
    return count > 0
      ? this.t('people.atLeast', { count: this.formats.number(count) })
      : this.t('search.fewerThan', { k: this.formats.number(this.smallGroup() ?? 0) });
  }
}
