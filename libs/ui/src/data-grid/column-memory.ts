import { Injectable, inject } from '@angular/core';
import type { ColumnState } from 'ag-grid-community';
import { BrowserMemory } from '../browser-memory/browser-memory';

/** What a person has made of a list's columns: order, widths and which are hidden. Sorting belongs to the address. */
export type RememberedColumn = Pick<ColumnState, 'colId' | 'width' | 'flex' | 'hide'>;

@Injectable({ providedIn: 'root' })
export class ColumnMemory {
  private readonly memory = inject(BrowserMemory);

  read(list: string): RememberedColumn[] {
    const stored = this.memory.read(key(list));
    if (!stored) return [];
    try {
      const parsed: unknown = JSON.parse(stored);
      return Array.isArray(parsed) ? parsed.filter(isRemembered) : [];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.memory.forget(key(list));
      return [];
    }
  }

  write(list: string, columns: readonly ColumnState[]): void {
    const kept = columns.map(({ colId, width, flex, hide }) => ({ colId, width, flex, hide }));
    this.memory.write(key(list), JSON.stringify(kept));
  }
}

const key = (list: string): string => `kasvu.columns.${list}`;

const isRemembered = (value: unknown): value is RememberedColumn =>
  typeof value === 'object' && value !== null && 'colId' in value && typeof value.colId === 'string';
