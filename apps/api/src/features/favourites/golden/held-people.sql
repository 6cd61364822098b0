SELECT t.pseudonym FROM talent t WHERE t.pseudonym = ANY($1) AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) FOR KEY SHARE SKIP LOCKED
