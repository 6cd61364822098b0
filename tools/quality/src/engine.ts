/** A way of searching the names of skills, to be compared with others. */
export interface Engine {
  name: string;
  /** Concept ids, best first, at most as many as asked for. */
  search(query: string, limit: number): Promise<readonly number[]>;
}
