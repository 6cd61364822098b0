import { forgetOtherVersions, withdrawShared, type Sink } from '../../platform/records/sink';

/** Codes are joined by list and code; the source with the higher precedence names them. */
export const codeSink: Sink<'code'> = {
  kind: 'code',
  tables: ['code'],
  version: 1,
  prepare: () => ({}),
  store: [
    `INSERT INTO code AS held (list, code, names, parent, precedence, source, source_id)
     SELECT data->>'list', data->>'code', data->'names', data->>'parent', precedence, source, source_id
       FROM sync_stage
     ON CONFLICT (list, code) DO UPDATE SET
       names = excluded.names, parent = excluded.parent, precedence = excluded.precedence,
       source = excluded.source, source_id = excluded.source_id, withdrawn_at = NULL
     WHERE held.precedence <= excluded.precedence OR held.withdrawn_at IS NOT NULL`,
  ],
  withdraw: [withdrawShared('code', 'code', 'source_id'), forgetOtherVersions('code')],
  // Tells every process that holds the names to load them anew.
  changed: async (client) => {
    await client.query('UPDATE code_edition SET version = version + 1');
  },
};
