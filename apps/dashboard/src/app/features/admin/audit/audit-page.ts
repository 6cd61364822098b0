import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { MatAnchor, MatButton } from '@angular/material/button';
import { mdiClipboardTextClockOutline, mdiDownload } from '@mdi/js';
import type { AuditAct, AuditEvent } from '@kasvu/contracts';
import {
  DateFilter,
  EmptyState,
  FacetFilter,
  FilterBar,
  Icon,
  PageFrame,
  Skeleton,
  TextFilter,
  injectCountedTexts,
  injectTexts,
  type FacetOption,
} from '@kasvu/ui';
import { ApiClient, withParameters } from '../../../platform/api/api-client';
import { ProblemState } from '../../../platform/problem/problem-state';
import { actName, acts, auditAddress, auditQuery, noAuditFilters, readAuditFilters, type AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';

const rowsAtATime = 50;

/** Who did what to whom, and when: narrowed by the address, exported as it is narrowed. */
@Component({
  selector: 'app-audit-page',
  imports: [
    AuditTable,
    DateFilter,
    EmptyState,
    FacetFilter,
    FilterBar,
    Icon,
    MatAnchor,
    MatButton,
    PageFrame,
    ProblemState,
    Skeleton,
    TextFilter,
  ],
  templateUrl: './audit-page.html',
  styles: `
    .exports {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-2);
    }
    .more {
      margin-block-start: var(--k-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly downloadIcon = mdiDownload;
  protected readonly emptyIcon = mdiClipboardTextClockOutline;

  private readonly parameters = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly filters = computed(() => readAuditFilters(this.parameters()));
  protected readonly active = computed(() => Object.values(this.filters()).some(Boolean));
  private readonly query = computed(() => withParameters('', auditQuery(this.filters())));

  protected readonly options = computed<FacetOption[]>(() =>
    acts.map((act) => ({ value: act, label: this.t(`admin.audit.acts.${actName(act)}`) })),
  );
  protected readonly chosen = computed(() => [this.filters().act].filter(Boolean));
  protected readonly exports = computed(() =>
    (['csv', 'json'] as const).map((format) => ({
      format,
      url: withParameters('/api/audit/export', { ...auditQuery(this.filters()), format }),
    })),
  );

  private readonly cursor = linkedSignal<string, string | undefined>({ source: this.query, computation: () => undefined });
  protected readonly page = resource({
    params: () => ({ query: this.query(), cursor: this.cursor() }),
    loader: ({ params, abortSignal }) =>
      this.api.get(
        'auditPage',
        '/api/audit',
        { ...Object.fromEntries(new URLSearchParams(params.query)), limit: rowsAtATime, cursor: params.cursor },
        abortSignal,
      ),
  });
  private readonly latest = computed(() => (this.page.hasValue() ? this.page.value() : null));
  /** The pages read so far, one after another. */
  protected readonly events = linkedSignal<{ query: string; items: AuditEvent[] | undefined }, AuditEvent[]>({
    source: () => ({ query: this.query(), items: this.latest()?.items }),
    computation: ({ query, items }, previous) => {
      const before = previous?.source.query === query ? previous.value : [];
      const known = new Set(before.map(({ id }) => id));
      return [...before, ...(items ?? []).filter(({ id }) => !known.has(id))];
    },
  });
  protected readonly total = linkedSignal<number | undefined, number | null>({
    source: () => this.latest()?.total,
    computation: (total, previous) => total ?? previous?.value ?? null,
  });
  protected readonly next = computed(() => this.latest()?.nextCursor ?? null);

  protected narrow(change: Partial<AuditFilters>): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: auditAddress({ ...this.filters(), ...change }) });
  }

  protected choose([act]: readonly string[]): void {
    this.narrow({ act: (act as AuditAct | undefined) ?? '' });
  }

  protected clear(): void {
    this.narrow(noAuditFilters);
  }

  protected showMore(cursor: string): void {
    this.cursor.set(cursor);
  }
}
