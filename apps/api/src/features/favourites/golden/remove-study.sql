DELETE FROM favourite f
 WHERE f.user_id = $1 AND f.kind = 'study' AND f.target = $2
