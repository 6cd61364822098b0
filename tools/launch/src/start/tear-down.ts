/** What must be undone at the end, in reverse order of being done. */
export class TearDown {
  private readonly steps: (() => Promise<void> | void)[] = [];

  add(step: () => Promise<void> | void): void {
    this.steps.push(step);
  }

  /** Runs every step even if one fails. @returns what failed. */
  async run(): Promise<unknown[]> {
    const problems: unknown[] = [];
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step();
      } catch (error) {
        problems.push(error);
      }
    }
    return problems;
  }
}
