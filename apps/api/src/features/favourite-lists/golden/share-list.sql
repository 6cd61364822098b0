WITH who AS (SELECT u.id, u.id = l.owner_id AS owner FROM app_user u, favourite_list l
               WHERE u.id = $2 AND cardinality(u.roles) > 0 AND l.id = $1),
     shared AS (
       INSERT INTO favourite_list_member (list_id, user_id, access) SELECT $1, id, $3 FROM who WHERE NOT owner
       ON CONFLICT (list_id, user_id) DO UPDATE SET access = excluded.access)
SELECT owner FROM who
