import { ChangeRefused, type Change, type ChangeReport } from '../source.ts';
import { type Catalogue, type Offering, type Programme, programmesFor } from './catalogue.ts';

/** What of the catalogue is listed, with what was changed since the stub began. */
export interface Listing {
  /** How many programmes there are. */
  programmes(): number;
  offerings(programme: Programme): Offering[];
  /** A listed offering by its OID, or null. */
  find(oid: string): Offering | null;
  nameOf(oid: string): string | undefined;
  /** Grows with every change. */
  revision(): number;
  change(change: Change): ChangeReport;
}

export function createListing(catalogue: () => Catalogue, studies: number): Listing {
  const withdrawn = new Set<string>();
  const renamed = new Map<string, string>();
  let count = programmesFor(studies);
  let revision = 0;

  const offerings = (programme: Programme): Offering[] =>
    catalogue()
      .offerings(programme)
      .filter(({ oid }) => !withdrawn.has(oid));
  const published = (programme: Programme): Offering[] => offerings(programme).filter(({ state }) => state === 'published');

  const withdraw = (wanted: number): string[] => {
    const gone: string[] = [];
    for (let index = 0; index < count && gone.length < wanted; index++) {
      for (const { oid } of published(catalogue().programme(index)).slice(0, wanted - gone.length)) {
        withdrawn.add(oid);
        gone.push(oid);
      }
    }
    return gone;
  };

  /** Whole programmes come; what is more than wanted of the last one stays away. */
  const add = (wanted: number): string[] => {
    const added: string[] = [];
    while (added.length < wanted) {
      for (const { oid, state } of catalogue().offerings(catalogue().programme(count++))) {
        if (state === 'published' && added.length < wanted) added.push(oid);
        else withdrawn.add(oid);
      }
    }
    return added;
  };

  const find = (oid: string): Offering | null => {
    const index = catalogue().programmeOf(oid);
    if (index === null || index >= count) return null;
    return offerings(catalogue().programme(index)).find((offering) => offering.oid === oid) ?? null;
  };

  const rename = (oid: string): string[] => {
    if (find(oid) === null) throw new ChangeRefused(`No study ${oid}`);
    renamed.set(oid, `Muutettu koulutus ${revision + 1}`);
    return [oid];
  };

  return {
    programmes: () => count,
    offerings,
    find,
    nameOf: (oid) => renamed.get(oid),
    revision: () => revision,
    change: (change) => {
      const report = {
        renamed: change.rename === undefined ? [] : rename(change.rename),
        withdrawn: withdraw(change.withdraw ?? 0),
        added: add(change.add ?? 0),
      };
      revision++;
      return report;
    },
  };
}
