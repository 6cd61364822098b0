import { Injectable, computed, inject } from '@angular/core';
import type { CompanyListItem, CompanyStatus } from '@kasvu/contracts';
import { Formats, injectLocalize, injectTexts, type GridCell, type GridColumn } from '@kasvu/ui';
import { FavouriteColumn } from '../../platform/favourites/favourite-column';
import { NewHits } from '../../platform/saved-searches/new-hits';
import { companyStatusTones } from './company-status';

/** The columns of the companies list in the interface's language. */
@Injectable()
export class CompanyColumns {
  private readonly t = injectTexts();
  private readonly localize = injectLocalize();
  private readonly formats = inject(Formats);
  private readonly favourite = inject(FavouriteColumn);
  private readonly hits = inject(NewHits);

  readonly columns = computed<GridColumn<CompanyListItem>[]>(() => [
    {
      id: 'name',
      header: this.t('companies.column.name'),
      cell: (row) => ({ text: row.name, href: `/companies/${row.businessId}`, mark: this.hits.mark(row.firstSeenAt) }),
      follows: this.hits.since,
      flex: 3,
      minWidth: 180,
      sort: { asc: 'name', desc: '-name' },
      narrow: true,
      narrowNote: (row) => [this.localize(row.industry?.label), this.localize(row.municipality)].filter(Boolean).join(' · '),
    },
    this.favourite.of(
      'company',
      ({ businessId }) => businessId,
      ({ name }) => name,
    ),
    { id: 'businessId', header: this.t('companies.businessId'), cell: (row) => ({ text: row.businessId, soft: true }), width: 108 },
    {
      id: 'industry',
      header: this.t('companies.industry'),
      cell: (row) => (row.industry ? { text: this.localize(row.industry.label) || row.industry.code } : this.missing()),
      flex: 3,
      minWidth: 140,
    },
    {
      id: 'municipality',
      header: this.t('companies.municipality'),
      cell: (row) => (row.municipality ? { text: this.localize(row.municipality) } : this.missing()),
      width: 96,
    },
    {
      id: 'form',
      header: this.t('companies.form'),
      cell: (row) => (row.form ? { text: this.localize(row.form.label) || row.form.code } : this.missing()),
      width: 124,
    },
    {
      id: 'status',
      header: this.t('companies.status'),
      cell: (row) => this.status(row.status),
      width: 126,
      narrow: true,
    },
    {
      id: 'vacancies',
      header: this.t('companies.column.vacancies'),
      cell: (row) => ({ text: this.formats.number(row.openVacancies), soft: row.openVacancies === 0 }),
      width: 104,
      align: 'end',
      sort: { desc: '-vacancies', asc: 'vacancies' },
    },
    {
      id: 'registered',
      header: this.t('companies.registered'),
      cell: (row) => (row.registeredOn ? { text: this.formats.date(row.registeredOn), soft: true } : this.missing()),
      width: 112,
      sort: { asc: 'registeredOn', desc: '-registeredOn' },
    },
  ]);

  /** Only what is out of the ordinary stands out. */
  private status(status: CompanyStatus): GridCell {
    const text = this.t(`companies.statuses.${status}`);
    return status === 'active' ? { text, soft: true } : { text, tone: companyStatusTones[status] };
  }

  private missing(): GridCell {
    return { text: this.t('ui.unknown'), soft: true };
  }
}
