/** One piece of work after another, in the order they were asked for; one that fails does not hold up the next. */
export class InTurn {
  private before: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.before.then(work);
    this.before = done.catch(() => undefined); // who asked for it is told
    return done;
  }
}
