import { peopleCondition, peopleRank, unmetByPeople } from '../../../platform/sql/search-people.sql';
import { byNumber, wantedConcepts } from '../../../platform/sql/search-target';
import { visibleTalent } from '../../../platform/sql/visible-talent';
import { foundTalentJson, talentListJson } from '../../talent/talent-json.sql';
import type { Side } from './side.sql';

/**
 * People with an anonymous profile: most of the `nice` clauses, then most of the skills and occupations looked for. Found by these before their
 * consent is looked at (what OFFSET is for), since nearly everybody's holds.
 */
export const talentSide: Side = {
  table: 'talent',
  hits: (bind, target) => `SELECT t.id, ${peopleRank(bind, target, `${bind.parameter(byNumber(wantedConcepts(target)))}::int[]`)} AS rank
  FROM (SELECT * FROM talent t WHERE ${peopleCondition(bind, target)} OFFSET 0) t WHERE ${visibleTalent('t')}`,
  order: 'rank DESC, id DESC',
  json: (bind, target) => {
    const ids = wantedConcepts(target);
    return ids.length > 0
      ? foundTalentJson({ wanted: `${bind.parameter(ids)}::int[]`, unmet: unmetByPeople(bind, target) })
      : talentListJson(null);
  },
};
