/** The mapping the last file of a source (`$1`) was imported with. */
export const savedMappingSql = 'SELECT mapping FROM file_mapping WHERE source = $1';

/** Keeps the mapping `$2` of source `$1`; `$3` is who says so. */
export const saveMappingSql = `
INSERT INTO file_mapping (source, mapping, updated_by) VALUES ($1, $2, $3)
ON CONFLICT (source) DO UPDATE SET mapping = excluded.mapping, updated_by = excluded.updated_by, updated_at = now()`;
