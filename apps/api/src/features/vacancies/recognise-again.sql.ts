export const staleVacanciesSql = `
  SELECT id, title, description, requirements, field, stated_uris FROM vacancy
   WHERE recognised_with IS DISTINCT FROM $1
   ORDER BY id LIMIT $2`;

/** What a reading has stored meanwhile is newer, and stays. */
export const storeRecognisedSql = `
  UPDATE vacancy v
     SET skill_ids = r."skillIds", appreciated_ids = r."appreciatedIds", occupation_ids = r."occupationIds", implied_ids = r."impliedIds",
         evidence = r.evidence, recognised_with = $1
    FROM jsonb_to_recordset($2) AS r (id bigint, "skillIds" int[], "appreciatedIds" int[], "occupationIds" int[], "impliedIds" int[], evidence jsonb)
   WHERE v.id = r.id AND v.recognised_with IS DISTINCT FROM $1`;
