import { Injectable } from '@angular/core';

/** Where somebody was in a list. */
export interface GridPlace {
  firstRow: number;
  total: number;
  focusedRow: number | null;
  focusedColumn: string | null;
}

const most = 40;

/** Remembers the place in each list by its address, so that Back leads to the same rows and the same focus. */
@Injectable({ providedIn: 'root' })
export class GridPlaces {
  private readonly places = new Map<string, GridPlace>();

  save(key: string, place: GridPlace): void {
    this.places.delete(key);
    this.places.set(key, place);
    if (this.places.size > most) this.places.delete(this.places.keys().next().value ?? key);
  }

  find(key: string): GridPlace | null {
    return this.places.get(key) ?? null;
  }
}
