import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { DataBlock, Fact, Facts, Formats, Skeleton, StatusTag, injectLocalize, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { FavouriteToggle } from '../../platform/favourites/favourite-toggle';
import { DeliberateLook } from '../../platform/look/deliberate-look';
import { ProblemState } from '../../platform/problem/problem-state';
import { Session } from '../../platform/session/session';
import { CompanyWork } from '../company-work';
import { CompanyAddress } from './company-address';
import { companyStatusTones } from './company-status';
import { CompanyVacancies } from './company-vacancies';
import { ContactFacts } from './contact-facts';
import { CompanyFinancials } from './financials/company-financials';
import { MeetingBrief } from './meeting-brief';
import { NameHistory } from './name-history';
import { CompanyPeople } from './people/company-people';

/** Everything about one company; the same in the panel and on the page. */
@Component({
  selector: 'app-company-details',
  imports: [
    CompanyAddress,
    CompanyFinancials,
    CompanyPeople,
    CompanyVacancies,
    CompanyWork,
    ContactFacts,
    DataBlock,
    DeliberateLook,
    Fact,
    Facts,
    FavouriteToggle,
    MatButton,
    MeetingBrief,
    NameHistory,
    ProblemState,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './company-details.html',
  styleUrl: '../details.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyDetails {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  protected readonly localize = injectLocalize();
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly tones = companyStatusTones;
  protected readonly seesPeople = computed(() => this.session.may('talent.read'));
  protected readonly works = computed(() => this.session.may('companies.work'));

  readonly businessId = input.required<string>();
  /** On a page of its own the name is the page's first heading. */
  readonly page = input(false);
  readonly named = output<string>();

  protected readonly company = resource({
    params: () => this.businessId(),
    loader: ({ params, abortSignal }) => this.api.get('company', `/api/companies/${encodeURIComponent(params)}`, {}, abortSignal),
  });
  private readonly value = computed(() => (this.company.hasValue() ? this.company.value() : null));

  protected readonly form = computed(() => this.localize(this.value()?.form?.label) || (this.value()?.form?.code ?? ''));
  protected readonly industry = computed(() => {
    const industry = this.value()?.industry;
    if (!industry) return '';
    const name = this.localize(industry.label);
    return name ? `${industry.code} ${name}` : industry.code;
  });
  protected readonly scheme = computed(() => this.t(`companies.schemes.${this.value()?.industry?.scheme ?? 'TOL2008'}`));
  /** The provenance of the further blocks: the link to the record itself stands in the first. */
  protected readonly origin = computed(() => {
    const provenance = this.value()?.provenance;
    return provenance ? { ...provenance, sourceUrl: null } : null;
  });
  protected readonly visiting = computed(() => this.addresses('visiting'));
  protected readonly postal = computed(() => this.addresses('postal'));

  constructor() {
    effect(() => {
      const name = this.value()?.name;
      if (name) this.named.emit(name);
    });
  }

  private addresses(kind: 'visiting' | 'postal') {
    return this.value()?.addresses.filter((address) => address.kind === kind) ?? [];
  }
}
