DELETE FROM company_note WHERE id = $1 AND author_id = $2 AND version = $3
