import type { DataSource } from 'typeorm';

interface SchemaLine {
  line: string;
}

const schemaSql = `
SELECT format('extension %s', extname) AS line FROM pg_extension WHERE extname <> 'plpgsql'
UNION ALL
SELECT format('%s.%s %s%s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
              CASE WHEN a.attcollation <> 0 AND co.collname <> 'default' THEN ' COLLATE ' || co.collname ELSE '' END,
              CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
              CASE WHEN a.attidentity <> '' THEN ' IDENTITY ' || a.attidentity::text
                   WHEN d.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) ELSE '' END)
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_collation co ON co.oid = a.attcollation
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
UNION ALL
SELECT format('%s constraint %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
UNION ALL
SELECT format('%s index %s', tablename, indexdef) FROM pg_indexes WHERE schemaname = 'public'
UNION ALL
SELECT format('%s trigger %s', tgrelid::regclass, pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal
UNION ALL
SELECT format('function %s', pg_get_functiondef(p.oid)) FROM pg_proc p
 WHERE p.pronamespace = 'public'::regnamespace
   AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')
 ORDER BY 1`;

/** The schema as text, one thing a line: extensions, columns, constraints, indexes, triggers, functions. */
export async function describeSchema(database: DataSource): Promise<string> {
  const rows: SchemaLine[] = await database.query(schemaSql);
  return `${rows.map(({ line }) => line).join('\n')}\n`;
}
