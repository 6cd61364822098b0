/** Collects the conditions of a WHERE clause with their parameters. `?` in a condition stands for its one value. */
export class Conditions {
  readonly parameters: unknown[] = [];
  private readonly clauses: { name: string; sql: string }[] = [];

  /** Adds a condition without a value. */
  always(sql: string): this {
    this.clauses.push({ name: '', sql });
    return this;
  }

  /** Adds a condition when its value is given; an empty list counts as not given. `name` lets `except` leave it out. */
  when(name: string, value: unknown, sql: string): this {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return this;
    this.clauses.push({ name, sql: sql.replaceAll('?', this.parameter(value)) });
    return this;
  }

  /** Adds a condition whose values are bound already. */
  named(name: string, sql: string): this {
    this.clauses.push({ name, sql });
    return this;
  }

  /** Binds a value and gives its placeholder. */
  parameter(value: unknown): string {
    return `$${this.parameters.push(value)}`;
  }

  /** Whether there is a condition of this name. */
  has(name: string): boolean {
    return this.clauses.some((clause) => clause.name === name);
  }

  /** The clause, without the condition of one name: what a facet counts over. */
  except(name: string): string {
    const kept = this.clauses.filter((clause) => clause.name === '' || clause.name !== name).map((clause) => clause.sql);
    return kept.length > 0 ? kept.join('\n   AND ') : 'true';
  }

  get sql(): string {
    return this.except('');
  }
}

/** A pattern that finds `text` anywhere, its own wildcards taken literally. */
export const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
