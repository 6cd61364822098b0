INSERT INTO company_manager (business_id, user_id)
SELECT t.business_id, u.id FROM company t CROSS JOIN app_user u WHERE t.business_id = $1 AND u.id = $2 AND cardinality(u.roles) > 0
ON CONFLICT DO NOTHING
