export interface ConceptRow {
  id: number;
  uri: string;
  broaderUris: string[];
}

/** Which skills and occupations are narrower than others. */
export interface ConceptTree {
  /** All that are narrower than these, the nearest first; `most` at most. */
  narrowerOf(ids: readonly number[], most: number): number[];
  /** Those a step broader, and then the others a step narrower than these: near in meaning, nearest first. */
  near(id: number): number[];
}

/** Builds the tree. A circle in the source's data does no harm, and what it names but does not give is left out. */
export function createConceptTree(rows: readonly ConceptRow[]): ConceptTree {
  const idByUri = new Map(rows.map(({ id, uri }) => [uri, id]));
  const broader = new Map(rows.map(({ id, broaderUris }) => [id, broaderUris.flatMap((uri) => idByUri.get(uri) ?? [])]));
  const links = rows.flatMap(({ id }) => (broader.get(id) ?? []).map((parent) => ({ id, parent })));
  const narrower = new Map(
    [...Map.groupBy(links, ({ parent }) => parent)].map(([parent, children]) => [parent, children.map(({ id }) => id)]),
  );
  return {
    narrowerOf(ids, most) {
      const found = new Set(ids);
      const asked = found.size;
      for (const id of found) {
        for (const child of narrower.get(id) ?? []) if (found.size < asked + most) found.add(child);
      }
      return [...found].slice(asked);
    },
    near(id) {
      const parents = broader.get(id) ?? [];
      return [...new Set([...parents, ...parents.flatMap((parent) => narrower.get(parent) ?? [])])].filter((each) => each !== id);
    },
  };
}
