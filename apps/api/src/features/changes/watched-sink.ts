import type { RecordKind } from '@kasvu/contracts';
import type { Sink } from '../../platform/records/sink';
import {
  companyChangesSql,
  statementChangesSql,
  studyChangesSql,
  studyWithdrawnSql,
  vacancyChangesSql,
  vacancyWithdrawnSql,
} from './page-changes.sql';

/** Per kind of record the SQL that writes down what changes, and what is withdrawn, in what somebody follows. */
const watches: Partial<Record<RecordKind, { stored: string; withdrawn?: string }>> = {
  company: { stored: companyChangesSql },
  financial: { stored: statementChangesSql },
  vacancy: { stored: vacancyChangesSql, withdrawn: vacancyWithdrawnSql },
  study: { stored: studyChangesSql, withdrawn: studyWithdrawnSql },
};

/** The sink with an eye on what is followed: changes are written down in the transaction that brings them. */
export function watched(sink: Sink): Sink {
  const watch = watches[sink.kind];
  return watch ? { ...sink, changes: [watch.stored], withdraw: [...(watch.withdrawn ? [watch.withdrawn] : []), ...sink.withdraw] } : sink;
}
