DELETE FROM company_tag WHERE business_id = ANY($1::text[]) AND tag = $2 RETURNING business_id AS "businessId"
