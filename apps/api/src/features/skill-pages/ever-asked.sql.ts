import { finnishDay } from '../../platform/sql/finnish-day';
import { standingFor } from '../../platform/sql/open-vacancy';
import { conceptsFit } from '../../platform/sql/search-condition.sql';

/**
 * SQL of rows (id, opened, closed): the vacancies that ask for one of the concepts `ids` (SQL of an int[]), open or not any more, those of
 * several sources once, with the days in Finland between which they were open. `opened` is null where no source tells it; a vacancy that
 * left its source was closed then.
 */
export const everAsked = (ids: string) => `
SELECT ${standingFor('t')} AS id, min(${finnishDay('t.published_at')}) AS opened, max(least(t.open_until, ${finnishDay('t.withdrawn_at')})) AS closed
  FROM vacancy t
 WHERE ${conceptsFit(ids)} OR t.implied_ids && ${ids}
 GROUP BY 1`;
