DELETE FROM company_note WHERE id = $1 AND coalesce(author_id, $2::uuid) = $2::uuid AND version = $3
