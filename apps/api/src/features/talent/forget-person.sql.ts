import { personDigest } from '../../platform/sql/person-digest';

/** SQL: a pseudonym `p` is held from another source than `$1`, which has not taken its consent back. */
const heldElsewhere = 'EXISTS (SELECT FROM talent held WHERE held.pseudonym = p AND held.source <> $1)';

/**
 * The people `$2` withdrew from source `$1`, or vanished there: profile, identity and applications go, and so does every record that names
 * them; other sources and applications may not bring them back until that source does.
 */
export const forgetPeopleSql = [
  `INSERT INTO person_tombstone (digest, reason, source)
   SELECT ${personDigest('p')}, 'withdrawn', $1 FROM unnest($2::text[]) p WHERE NOT ${heldElsewhere}
   ON CONFLICT (digest) DO NOTHING`,
  `DELETE FROM source_record r USING application a, unnest($2::text[]) p
    WHERE a.applicant = p AND NOT ${heldElsewhere} AND r.kind = 'application' AND r.source = a.source AND r.source_id = a.source_id`,
  `DELETE FROM application a USING unnest($2::text[]) p WHERE a.applicant = p AND NOT ${heldElsewhere}`,
  // The identity, the marks of users who keep an eye on the person, and the items on lists with their notes go with the profile (ON DELETE CASCADE).
  `DELETE FROM talent WHERE source = $1 AND pseudonym = ANY($2)`,
  `DELETE FROM source_record WHERE source = $1 AND kind = 'talent' AND source_id = ANY($2)`,
  `DELETE FROM sync_reject WHERE source_id = ANY($2) AND run_id IN (SELECT id FROM sync_run WHERE source = $1)`,
];

/** What is held of the person `$1`, counted: what erasing would take away. */
export const heldOfPersonSql = `
SELECT (SELECT count(*) FROM talent WHERE pseudonym = $1) AS profiles,
       (SELECT count(*) FROM talent_identity WHERE pseudonym = $1) AS identities,
       (SELECT count(*) FROM application WHERE applicant = $1) AS applications,
       (SELECT count(*) FROM favourite WHERE person = $1) AS favourites,
       (SELECT count(*) FROM favourite_list_item WHERE person = $1) AS "listItems"`;

/** Erases the person `$1` for good: all of the above, from every source, and a tombstone that no source can lift. Answers what went. */
export const erasePersonSql = `
WITH held AS (${heldOfPersonSql}),
     buried AS (
       INSERT INTO person_tombstone (digest, reason, source) VALUES (${personDigest('$1::text')}, 'erased', 'operator')
       ON CONFLICT (digest) DO UPDATE SET reason = 'erased', source = 'operator', at = now()),
     ledger AS (
       DELETE FROM source_record r
        WHERE (r.kind = 'talent' AND r.source_id = $1)
           OR (r.kind = 'application' AND (r.source, r.source_id) IN (SELECT source, source_id FROM application WHERE applicant = $1))),
     rejects AS (DELETE FROM sync_reject WHERE source_id = $1),
     pages AS (UPDATE sync_page SET source_ids = array_remove(source_ids, $1) WHERE source_ids @> ARRAY[$1]),
     applications AS (DELETE FROM application WHERE applicant = $1),
     profile AS (DELETE FROM talent WHERE pseudonym = $1)
SELECT * FROM held`;
