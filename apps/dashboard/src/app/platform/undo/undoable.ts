/** What was done, in words, and the way back. */
export interface Undoable {
  what: string;
  undo: () => Promise<unknown>;
}
