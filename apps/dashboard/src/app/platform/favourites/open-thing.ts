import { Injectable } from '@angular/core';

/** What is open on a page or in a panel: a key marks it as a favourite. */
@Injectable({ providedIn: 'root' })
export class OpenThing {
  private readonly shown: { toggle: () => void }[] = [];

  /** Tells what is open until the returned function is called; what opened last counts. */
  tell(toggle: () => void): () => void {
    const thing = { toggle };
    this.shown.push(thing);
    return () => void this.shown.splice(this.shown.indexOf(thing), 1);
  }

  /** Presses the mark of what is open; false: there is nothing to mark. */
  toggle(): boolean {
    const thing = this.shown.at(-1);
    thing?.toggle();
    return thing !== undefined;
  }
}
