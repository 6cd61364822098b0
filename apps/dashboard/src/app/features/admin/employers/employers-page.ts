import { ChangeDetectionStrategy, Component, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiDomain } from '@mdi/js';
import type { EmployerLink } from '@kasvu/contracts';
import {
  Announcer,
  EmptyState,
  FacetFilter,
  FilterBar,
  Formats,
  PageFrame,
  Skeleton,
  StatusTag,
  TextFilter,
  injectCountedTexts,
  injectTexts,
  type FacetOption,
  type StatusTone,
} from '@kasvu/ui';
import { ApiClient } from '../../../platform/api/api-client';
import { growingList } from '../../../platform/api/growing-list';
import { CodeNames } from '../../../platform/codes/code-names';
import { ProblemState } from '../../../platform/problem/problem-state';
import { EmployerDialog } from './employer-dialog';
import { EmployerEvidence } from './employer-evidence';
import {
  confidences,
  employerAddress,
  noEmployerFilters,
  readEmployerFilters,
  type EmployerFilters,
  type LinkConfidence,
} from './employer-filters';

const rowsAtATime = 50;
const tones: Record<LinkConfidence, StatusTone> = { decided: 'positive', high: 'notice', medium: 'caution', none: 'neutral' };

/** Employers that vacancies name without a business ID, the company each is taken for and why; what is wrong can be decided here. */
@Component({
  selector: 'app-employers-page',
  imports: [
    EmployerDialog,
    EmployerEvidence,
    EmptyState,
    FacetFilter,
    FilterBar,
    MatButton,
    PageFrame,
    ProblemState,
    RouterLink,
    Skeleton,
    StatusTag,
    TextFilter,
  ],
  templateUrl: './employers-page.html',
  styleUrls: ['../../table.css', '../admin-table.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmployersPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(Announcer);
  private readonly codes = inject(CodeNames);
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly formats = inject(Formats);
  protected readonly emptyIcon = mdiDomain;
  protected readonly tones = tones;

  private readonly parameters = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly filters = computed(() => readEmployerFilters(this.parameters()));
  protected readonly active = computed(() => Object.values(this.filters()).some(Boolean));
  protected readonly chosen = computed(() => [this.filters().confidence].filter(Boolean));
  protected readonly options = computed<FacetOption[]>(() =>
    confidences.map((value) => ({ value, label: this.t(`admin.employers.confidences.${value}`) })),
  );

  protected readonly employers = growingList({
    query: this.filters,
    ask: (filters, cursor: string | undefined, abortSignal) =>
      this.api.get('employerPage', '/api/employers', { ...filters, limit: rowsAtATime, cursor }, abortSignal),
    idOf: ({ id }) => id,
    next: ({ nextCursor }) => nextCursor,
  });
  /** What has been decided on this page stands as decided, wherever the list would now put it. */
  private readonly decisions = linkedSignal<EmployerFilters, ReadonlyMap<string, EmployerLink>>({
    source: this.filters,
    computation: () => new Map(),
  });
  protected readonly rows = computed(() => this.employers.items().map((employer) => this.decisions().get(employer.id) ?? employer));
  protected readonly asked = signal<EmployerLink | null>(null);

  constructor() {
    void this.codes.need('municipality');
    effect(() => {
      const answer = this.employers.latest();
      if (answer) untracked(() => this.announcer.say(this.counted('admin.employers.count', answer.total)));
    });
  }

  protected municipality({ municipalityCode }: EmployerLink): string {
    return municipalityCode === null ? '' : (this.codes.of('municipality', municipalityCode) ?? municipalityCode);
  }

  protected narrow(change: Partial<EmployerFilters>): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: employerAddress({ ...this.filters(), ...change }) });
  }

  protected choose([confidence]: readonly string[]): void {
    this.narrow({ confidence: (confidence as LinkConfidence | undefined) ?? '' });
  }

  protected clear(): void {
    this.narrow(noEmployerFilters);
  }

  protected keep(decided: EmployerLink): void {
    this.decisions.update((before) => new Map([...before, [decided.id, decided]]));
    this.asked.set(null);
    this.announcer.say(this.t('admin.employers.decided', { name: decided.employerName }));
  }
}
