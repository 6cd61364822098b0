import { readStrict, redact, type Rejected } from '@kasvu/adapter-kit';
import { manifest } from './manifest';
import { remoteHitSchema, type Listed } from './remote-hit';

export interface ListedOfferings {
  /** How each offering is listed, once for each institution, in the order they come in. */
  byOid: Map<string, Listed[]>;
  rejected: Rejected[];
  unknownFields: Record<string, number>;
}

/** The offerings among the hits of a page of the search. A hit that cannot be read is rejected alone. */
export function listedOfferings(hits: readonly unknown[]): ListedOfferings {
  const page: ListedOfferings = { byOid: new Map(), rejected: [], unknownFields: {} };
  for (const hit of hits) {
    const read = readStrict(remoteHitSchema, hit);
    if (!read.ok) {
      const { reason, field, message } = read;
      page.rejected.push({ kind: 'study', sourceId: null, reason, field, message, raw: redact(hit, manifest.personalData.droppedFields) });
      continue;
    }
    for (const field of read.unknownFields) page.unknownFields[`hits[].${field}`] = (page.unknownFields[`hits[].${field}`] ?? 0) + 1;
    for (const listed of read.value.toteutukset ?? []) {
      page.byOid.set(listed.toteutusOid, [...(page.byOid.get(listed.toteutusOid) ?? []), listed]);
    }
  }
  return page;
}
