import { provenanceJoins, provenanceJson } from '../sources/provenance.sql';
import { studyFields } from './study-list.sql';

/** One study by its id (`$1`), as JSON in the contract's shape without the names of municipalities. */
export const studySql = `
SELECT json_build_object(${studyFields}, 'provenance', ${provenanceJson}) AS study
  FROM study t ${provenanceJoins('study')}
 WHERE t.id = $1`;
