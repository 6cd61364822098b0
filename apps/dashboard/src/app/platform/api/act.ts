import { signal } from '@angular/core';

/** One act of a page that asks the API to do something: whether it is under way, and why it failed the last time. */
export class Act {
  private readonly underWay = signal(false);
  private readonly failure = signal<unknown>(null);

  readonly busy = this.underWay.asReadonly();
  /** Null when it has not failed. */
  readonly error = this.failure.asReadonly();

  /** What `work` answers; undefined when it failed, or when the act is under way already. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.underWay()) return undefined;
    this.underWay.set(true);
    this.failure.set(null);
    try {
      return await work();
    } catch (error) {
      this.failure.set(error);
      return undefined;
    } finally {
      this.underWay.set(false);
    }
  }

  forget(): void {
    this.failure.set(null);
  }
}
