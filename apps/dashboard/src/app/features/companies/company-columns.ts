import { Injectable, computed, inject } from '@angular/core';
import type { CompanyListItem } from '@kasvu/contracts';
import { Formats, injectLocalize, injectTexts, type GridColumn } from '@kasvu/ui';
import { companyStatusTones } from './company-status';

/** The columns of the companies list in the interface's language. */
@Injectable()
export class CompanyColumns {
  private readonly t = injectTexts();
  private readonly localize = injectLocalize();
  private readonly formats = inject(Formats);

  readonly columns = computed<GridColumn<CompanyListItem>[]>(() => [
    {
      id: 'name',
      header: this.t('companies.column.name'),
      cell: (row) => ({ text: row.name, href: `/companies/${row.businessId}` }),
      flex: 3,
      minWidth: 200,
      sort: { asc: 'name', desc: '-name' },
      narrow: true,
      narrowNote: (row) => [this.localize(row.industry?.label), this.localize(row.municipality)].filter(Boolean).join(' · '),
    },
    { id: 'businessId', header: this.t('companies.businessId'), cell: (row) => ({ text: row.businessId, soft: true }), width: 110 },
    {
      id: 'industry',
      header: this.t('companies.industry'),
      cell: (row) => (row.industry ? { text: this.localize(row.industry.label) || row.industry.code } : this.missing()),
      flex: 3,
      minWidth: 170,
    },
    {
      id: 'municipality',
      header: this.t('companies.municipality'),
      cell: (row) => (row.municipality ? { text: this.localize(row.municipality) } : this.missing()),
      width: 110,
    },
    {
      id: 'form',
      header: this.t('companies.form'),
      cell: (row) => (row.form ? { text: this.localize(row.form.label) || row.form.code } : this.missing()),
      width: 130,
    },
    {
      id: 'status',
      header: this.t('companies.status'),
      cell: (row) => ({ text: this.t(`companies.statuses.${row.status}`), tone: companyStatusTones[row.status] }),
      width: 150,
    },
    {
      id: 'vacancies',
      header: this.t('companies.column.vacancies'),
      cell: (row) => ({ text: this.formats.number(row.openVacancies), soft: row.openVacancies === 0 }),
      width: 125,
      align: 'end',
      sort: { desc: '-vacancies', asc: 'vacancies' },
    },
    {
      id: 'registered',
      header: this.t('companies.registered'),
      cell: (row) => (row.registeredOn ? { text: this.formats.date(row.registeredOn), soft: true } : this.missing()),
      width: 125,
      sort: { asc: 'registeredOn', desc: '-registeredOn' },
    },
  ]);

  private missing(): { text: string; soft: boolean } {
    return { text: this.t('ui.unknown'), soft: true };
  }
}
