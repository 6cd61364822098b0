import { Injectable, inject, signal } from '@angular/core';
import type { CodeList, LocalizedText } from '@kasvu/contracts';
import { injectLocalize } from '@kasvu/ui';
import { ApiClient } from '../api/api-client';

type Names = ReadonlyMap<string, LocalizedText>;

/** What the code lists call their codes; each list is asked for once and kept. */
@Injectable({ providedIn: 'root' })
export class CodeNames {
  private readonly api = inject(ApiClient);
  private readonly localize = injectLocalize();
  private readonly known = signal<ReadonlyMap<CodeList, Names>>(new Map());
  private readonly asked = new Set<CodeList>();

  /** The name in the interface's language; null while it is not known. */
  of(list: CodeList, code: string): string | null {
    return this.localize(this.known().get(list)?.get(code)) || null;
  }

  /** Sees to it that these lists have names. After a failure there are none, until the lists are needed again. */
  async need(...lists: readonly CodeList[]): Promise<void> {
    await Promise.all(lists.map((list) => this.read(list)));
  }

  private async read(list: CodeList): Promise<void> {
    if (this.asked.has(list)) return;
    this.asked.add(list);
    try {
      const { items } = await this.api.get('codeList', `/api/codes/${list}`);
      const names = new Map(items.map(({ code, names }) => [code, names] as const));
      this.known.update((known) => new Map([...known, [list, names]]));
    } catch {
      this.asked.delete(list);
    }
  }
}
