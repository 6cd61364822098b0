export const staleStudiesSql = `
  SELECT id, names, outcomes, keywords, description FROM study
   WHERE recognised_with IS DISTINCT FROM $1
   ORDER BY id LIMIT $2`;

/** What a reading has stored meanwhile is newer, and stays. */
export const storeRecognisedSql = `
  UPDATE study t
     SET skill_ids = r."skillIds", occupation_ids = r."occupationIds", evidence = r.evidence, recognised_with = $1
    FROM jsonb_to_recordset($2) AS r (id bigint, "skillIds" int[], "occupationIds" int[], evidence jsonb)
   WHERE t.id = r.id AND t.recognised_with IS DISTINCT FROM $1`;
