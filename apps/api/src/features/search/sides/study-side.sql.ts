import { openStudy } from '../../../platform/sql/open-study';
import { studyCondition, studyNice } from '../../../platform/sql/search-studies.sql';
import { nextStart, studyListJson } from '../../studies/study-list.sql';
import type { Side } from './side.sql';

/** Studies one can begin or apply for: most of the `nice` clauses, then the next start. */
export const studySide: Side = {
  table: 'study',
  hits: (bind, target) => `SELECT t.id, ${studyNice(bind, target)} AS nice, ${nextStart} AS next_start
  FROM study t WHERE ${openStudy} AND ${studyCondition(bind, target)}`,
  order: 'nice DESC, next_start, id',
  json: () => studyListJson,
};
