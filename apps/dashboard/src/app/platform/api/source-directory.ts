import { Injectable, computed, inject, resource } from '@angular/core';
import type { RecordKind } from '@kasvu/contracts';
import type { ProvenanceFacts } from '@kasvu/ui';
import { ApiClient } from './api-client';

/** The data sources by id, for the provenance of lists whose rows only name their source. */
@Injectable({ providedIn: 'root' })
export class SourceDirectory {
  private readonly api = inject(ApiClient);
  private readonly sources = resource({
    loader: ({ abortSignal }) => this.api.get('sourceList', '/api/sources', {}, abortSignal),
  });

  private readonly byId = computed(
    () => new Map((this.sources.hasValue() ? this.sources.value().items : []).map((source) => [source.id, source] as const)),
  );

  /** What a list read from this source tells about its origin; only the source's id while the directory is not known. */
  factsOf(id: string): ProvenanceFacts {
    const source = this.byId().get(id);
    return { source: id, sourceTitle: source?.title ?? {}, licence: source?.licence.name ?? '', checkedAt: source?.lastSuccessAt ?? null };
  }

  /** Where lists of this kind of record come from: every source that has given some. */
  readonly ofKind = (kind: RecordKind): ProvenanceFacts[] =>
    [...this.byId().values()].filter((source) => (source.records[kind] ?? 0) > 0).map((source) => this.factsOf(source.id));

  /** Whether anything on screen may be synthetic. */
  readonly demo = computed(() => [...this.byId().values()].some((source) => source.demo));
}
