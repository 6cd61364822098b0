DELETE FROM company_manager WHERE business_id = $1 AND user_id = $2
