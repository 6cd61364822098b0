import { buildPage, manifestSchema, type Page } from '@kasvu/adapter-kit';
import { manifest } from './manifest';
import { departed, mapOffering, type Surroundings } from './mapper';
import type { Listed } from './remote-hit';
import { remoteOfferingSchema } from './remote-offering';
import { unknownCodes } from './unknown-codes';

const checkedManifest = manifestSchema.parse(manifest);
const departedReasons: ReadonlySet<string> = new Set(Object.values(departed));

export interface OfferingPage extends Pick<Surroundings, 'config' | 'now'> {
  raws: readonly unknown[];
  /** How the search lists them, by their OID. */
  listed: ReadonlyMap<string, readonly Listed[]>;
  cursor: string | null;
}

/**
 * Maps offerings. Codes nobody here knows are reported beside unknown fields, as `path=code`. Drafts and ended ones are counted among the
 * rejected, with nothing of them kept, and go from here when they were held: they are known to be no longer offered, not spoilt.
 */
export function offeringPage({ raws, listed, cursor, config, now }: OfferingPage): Page {
  const codes: Record<string, number> = {};
  const page = buildPage({
    manifest: checkedManifest,
    kind: 'study',
    raws,
    schema: remoteOfferingSchema,
    map: (remote) => {
      for (const code of unknownCodes(remote)) codes[code] = (codes[code] ?? 0) + 1;
      return mapOffering(remote, { config, now, listed: listed.get(remote.oid) ?? [] });
    },
    cursor,
    total: null,
    idOf: oidOf,
  });
  const rejected = page.rejected.map((one) => (departedReasons.has(one.reason) ? { ...one, raw: null } : one));
  const gone = rejected.flatMap(({ reason, sourceId }) =>
    departedReasons.has(reason) && sourceId !== null ? [{ kind: 'study' as const, sourceId }] : [],
  );
  return { ...page, rejected, gone, unknownFields: { ...page.unknownFields, ...codes } };
}

function oidOf(raw: unknown): string | null {
  const parsed = remoteOfferingSchema.pick({ oid: true }).safeParse(raw);
  return parsed.success ? parsed.data.oid : null;
}
