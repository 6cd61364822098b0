import { computed, signal } from '@angular/core';

/** As many rows as one act takes. */
export const mostSelected = 500;

/** The rows chosen in a list. They stay chosen when the list becomes another one by its filters, and those it does not show are counted apart. */
export class GridSelection<Row> {
  private readonly chosen = signal<ReadonlyMap<string, Row>>(new Map());
  private readonly read = signal<{ rows: ReadonlyMap<string, Row>; total: number } | null>(null);
  private readonly overfull = signal(false);

  readonly ids = computed(() => [...this.chosen().keys()]);
  readonly rows = computed(() => [...this.chosen().values()]);
  readonly count = computed(() => this.chosen().size);
  /** How many rows of the list have been read. */
  readonly readCount = computed(() => this.read()?.rows.size ?? 0);
  /** Whether every row of the list has been read, so that what is outside is surely outside. */
  readonly readAll = computed(() => this.readCount() === this.read()?.total);
  /** How many of the chosen rows are not among those read of the list. */
  readonly outside = computed(() => {
    const read = this.read()?.rows;
    return read ? this.ids().filter((id) => !read.has(id)).length : 0;
  });
  /** Whether there are rows that were read and are not chosen, and room for them. */
  readonly selectsMore = computed(() => this.count() < mostSelected && this.readCount() > this.count() - this.outside());
  /** Whether more was asked for than can be chosen at once. */
  readonly full = this.overfull.asReadonly();

  constructor(private readonly idOf: (row: Row) => string) {}

  has(id: string): boolean {
    return this.chosen().has(id);
  }

  change(added: readonly Row[], taken: readonly Row[]): void {
    const after = new Map(this.chosen());
    for (const row of taken) after.delete(this.idOf(row));
    for (const row of added) after.set(this.idOf(row), row);
    this.overfull.set(after.size > mostSelected);
    this.chosen.set(new Map([...after].slice(0, mostSelected)));
  }

  /** Chooses every row read so far. */
  selectRead(): void {
    this.change([...(this.read()?.rows.values() ?? [])], []);
  }

  clear(): void {
    this.change([], this.rows());
  }

  /** The list begins anew, with other rows. */
  beginList(): void {
    this.read.set(null);
  }

  noteRead(rows: readonly Row[], total: number): void {
    const before = this.read()?.rows ?? [];
    this.read.set({ rows: new Map([...before, ...rows.map((row) => [this.idOf(row), row] as const)]), total });
  }
}
