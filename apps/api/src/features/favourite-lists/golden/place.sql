SELECT coalesce(next.position - 0.5, 'infinity') AS "to", next.target IS NOT NULL AS found,
       item.position < coalesce(next.position, 'infinity') AND NOT EXISTS (
         SELECT FROM favourite_list_item other
          WHERE other.list_id = $1 AND other.position > item.position AND other.position < coalesce(next.position, 'infinity')) AS there
  FROM favourite_list_item item
  LEFT JOIN favourite_list_item next ON next.list_id = $1 AND next.kind = $4 AND next.target = $5
 WHERE item.list_id = $1 AND item.kind = $2 AND item.target = $3
