import type { RecordKind } from '@kasvu/contracts';
import { instant } from '../../platform/sql/instant';

/** SQL joins that give a row `t` its provenance: `record` (its ledger entry) and `read_through` (when its source was last read whole). */
export const provenanceJoins = (kind: RecordKind) => `
  LEFT JOIN source_record record ON record.source = t.source AND record.kind = '${kind}' AND record.source_id = t.source_id
  LEFT JOIN LATERAL (
    SELECT max(finished_at) AS at FROM sync_run WHERE source = t.source AND status = 'succeeded'
  ) read_through ON true`;

/** JSON of the provenance, without what the source's manifest says. */
export const provenanceJson = `json_build_object(
    'source', t.source, 'sourceId', t.source_id, 'sourceUrl', record.source_url,
    'fetchedAt', ${instant('record.fetched_at')}, 'checkedAt', ${instant('read_through.at')})`;
