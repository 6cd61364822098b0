export const codeEditionSql = 'SELECT version FROM code_edition';

/** Every code of every list, in the order of the codes. */
export const codesSql = 'SELECT list, code, names, parent FROM code WHERE withdrawn_at IS NULL ORDER BY list, code';
