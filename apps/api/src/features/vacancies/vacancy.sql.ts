import { provenanceJoins, provenanceJson } from '../sources/provenance.sql';
import { vacancyFields } from './vacancy-list.sql';

/** One vacancy by its id (`$1`), as JSON in the contract's shape without the names of municipalities. */
export const vacancySql = `
SELECT json_build_object(${vacancyFields}, 'provenance', ${provenanceJson}) AS vacancy
  FROM vacancy t ${provenanceJoins('vacancy')}
 WHERE t.id = $1`;
