import { Injectable, inject, signal } from '@angular/core';
import type { LocalizedText } from '@kasvu/contracts';
import { injectLocalize } from '@kasvu/ui';
import { ApiClient } from '../api/api-client';

/** The names of skills and occupations that an address gives by id; asked for once and kept. */
@Injectable({ providedIn: 'root' })
export class ConceptNames {
  private readonly api = inject(ApiClient);
  private readonly localize = injectLocalize();
  private readonly known = signal<ReadonlyMap<string, LocalizedText>>(new Map());
  private readonly asked = new Set<string>();

  /** The name in the interface's language; the id while it is not known. */
  of(id: string): string {
    return this.localize(this.known().get(id)) || id;
  }

  /** Names that came with an answer need not be asked for. */
  learn(concepts: readonly { id: string; labels: LocalizedText }[]): void {
    for (const { id } of concepts) this.asked.add(id);
    this.known.update((known) => new Map([...known, ...concepts.map(({ id, labels }) => [id, labels] as const)]));
  }

  /** Sees to it that these have names. After a failure the ids stand in for them, until they are needed again. */
  async need(ids: readonly string[]): Promise<void> {
    const unasked = ids.filter((id) => !this.asked.has(id));
    if (unasked.length === 0) return;
    for (const id of unasked) this.asked.add(id);
    try {
      const { items } = await this.api.get('conceptNames', '/api/skills/names', { id: unasked });
      this.learn(items);
    } catch {
      for (const id of unasked) this.asked.delete(id);
    }
  }
}
