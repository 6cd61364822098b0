UPDATE favourite_list_item SET status = $4, note = $5, version = version + 1, changed_by = $6, changed_at = now()
 WHERE list_id = $1 AND kind = $2 AND target = $3
