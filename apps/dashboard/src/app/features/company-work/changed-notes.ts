import { signal } from '@angular/core';
import type { CompanyNote } from '@kasvu/contracts';

/** Notes changed or removed here since their list was read, laid over it: what stands around them keeps its place and the focus. */
export class ChangedNotes<Note extends CompanyNote> {
  private readonly changes = signal<ReadonlyMap<string, Note | null>>(new Map());

  put(note: Note): void {
    this.changes.update((before) => new Map(before).set(note.id, note));
  }

  remove(id: string): void {
    this.changes.update((before) => new Map(before).set(id, null));
  }

  /** The note as it is now, the same object until it changes; null when it is removed. */
  now(note: Note): Note | null {
    const change = this.changes().get(note.id);
    if (change === undefined) return note;
    return change && change.version <= note.version ? note : change;
  }
}
