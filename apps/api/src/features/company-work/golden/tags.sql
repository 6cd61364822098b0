SELECT g.tag, count(*)::int AS companies
  FROM company_tag g JOIN company t ON t.business_id = g.business_id
 WHERE t.withdrawn_at IS NULL
 GROUP BY g.tag ORDER BY 2 DESC, 1
