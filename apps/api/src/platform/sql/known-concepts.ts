/**
 * SQL: the concepts of a JSON array that may be kept: those of the vocabulary, and those whose URI ends in a number that nobody types, to be
 * looked up again when the vocabulary grows. Our own URIs end in words.
 */
export const knownConcepts = (array: string) => `(
  SELECT coalesce(jsonb_agg(each ORDER BY nr), '[]') FROM jsonb_array_elements(${array}) WITH ORDINALITY listed (each, nr) WHERE ${isKnown(`each->>'uri'`)})`;

/** SQL: whether one URI may be kept. */
export const isKnown = (uri: string) => `(${uri} NOT LIKE 'urn:%' OR EXISTS (SELECT FROM skill WHERE skill.uri = ${uri})
  OR EXISTS (SELECT FROM occupation WHERE occupation.uri = ${uri}))`;
