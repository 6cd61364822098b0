import type { FinancialRecord } from '@kasvu/contracts';
import type { Sink } from '../../platform/records/sink';
import { laterRegisteredSql } from './financials.sql';

/** Financial statements are kept per source; of two filings for one period the one registered later holds. */
export const financialSink: Sink<'financial'> = {
  kind: 'financial',
  tables: ['company_financial'],
  version: 1,
  prepare: () => ({}),
  superseded: async (client, source, records) => {
    const registered = records.map(({ data }) => (data as FinancialRecord).registeredOn);
    const { rows } = await client.query<{ source_id: string }>(laterRegisteredSql, [
      source,
      records.map(({ sourceId }) => sourceId),
      registered,
    ]);
    return new Set(rows.map((row) => row.source_id));
  },
  store: [
    `INSERT INTO company_financial (
       business_id, period_start, period_end, registered_on, form, figures, previous, precedence, source, source_id)
     SELECT data->>'businessId', (data->>'periodStart')::date, (data->>'periodEnd')::date, (data->>'registeredOn')::date,
            data->>'form', data->'figures', nullif(data->'previous', 'null'), precedence, source, source_id
       FROM sync_stage
     ON CONFLICT (source, source_id) DO UPDATE SET
       business_id = excluded.business_id, period_start = excluded.period_start, period_end = excluded.period_end,
       registered_on = excluded.registered_on, form = excluded.form, figures = excluded.figures, previous = excluded.previous,
       precedence = excluded.precedence, withdrawn_at = NULL`,
  ],
  withdraw: ['UPDATE company_financial SET withdrawn_at = now() WHERE source = $1 AND source_id = ANY($2)'],
};
