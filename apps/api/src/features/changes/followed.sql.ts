import { standingFor } from '../../platform/sql/open-vacancy';

/** SQL of rows (list_id, user_id): who works with a list: its owner and those it is shared with by name. What the whole team may see is not yet everybody's work. */
export const listReaders =
  '(SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member)';

/** SQL of rows (user_id, kind, target, since): what users keep an eye on: favourites, things on their lists, companies in their care. */
export const followings = `(
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN ${listReaders} reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager)`;

/** SQL of rows: the keys of all companies or studies, ids of all vacancies that somebody follows. A vacancy of several sources is the one that stands for it. */
export const followed = {
  company: `SELECT target FROM ${followings} f WHERE f.kind = 'company'`,
  vacancy: `SELECT ${standingFor('kept')} FROM ${followings} f JOIN vacancy kept ON kept.id = f.target::bigint WHERE f.kind = 'vacancy'`,
  study: `SELECT target::bigint FROM ${followings} f WHERE f.kind = 'study'`,
} as const;

/** The ids of all skills and occupations that somebody follows. */
export const followedConceptsSql = `SELECT DISTINCT target::int AS id FROM ${followings} f WHERE f.kind = 'skill' ORDER BY 1`;
