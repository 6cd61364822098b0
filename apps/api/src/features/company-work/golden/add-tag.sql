INSERT INTO company_tag (business_id, tag, tagged_by)
SELECT t.business_id, $2, $3 FROM company t WHERE t.business_id = ANY($1::text[])
ON CONFLICT DO NOTHING
RETURNING business_id AS "businessId"
