UPDATE favourite_list_item item SET position = placed.nr
  FROM (SELECT kind, target, row_number() OVER (ORDER BY CASE WHEN kind = $2 AND target = $3 THEN $4::float8 ELSE position END) AS nr
          FROM favourite_list_item WHERE list_id = $1) placed
 WHERE item.list_id = $1 AND item.kind = placed.kind AND item.target = placed.target AND item.position <> placed.nr
