import { z } from 'zod';
import { storableTextSchema } from './values';

const typedText = (most: number) => storableTextSchema.trim().max(most, `At most ${most} characters`);

/** What a person types to search: trimmed, one line, of sensible length. */
export const keywordSchema = typedText(200);

/** The query parameters every list shares. Query values arrive as strings and are coerced. */
export const listQueryShape = {
  q: keywordSchema.optional(),
  cursor: z.string().max(500).optional().describe('`nextCursor` of the page before'),
  offset: z.coerce.number().int().min(0).max(1_000_000).optional().describe('Start at this row; for jumps where no cursor is known'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** So many characters a search has at most, as typed and as understood. */
export const longestSearch = 500;

/** A search in the search language: see docs/search.md. */
export const searchTextSchema = typedText(longestSearch);

/** A search as every list takes it beside its own filters. */
export const searchFilterShape = {
  search: searchTextSchema.optional().describe('In the search language: `hitsaus, ~robotit, -yötyö` or `skill:12 OR occupation:7`'),
  narrower: z.stringbool().default(true).describe('Whether narrower skills count as the skill searched for'),
};

/** A query parameter that may be repeated or comma-separated: `a,b` → `['a', 'b']`. */
export const listOf = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) =>
      [value]
        .flat()
        .flatMap((part) => part.split(','))
        .filter(Boolean),
    )
    .pipe(z.array(item).max(50))
    .optional();

/** One value of a facet and how many rows of the current filter carry it. */
export const facetValueSchema = z.object({ value: z.string(), label: z.record(z.string(), z.string()), count: z.int() });
export const facetsSchema = z.record(z.string(), z.array(facetValueSchema));
export type FacetValue = z.infer<typeof facetValueSchema>;
export type Facets = z.infer<typeof facetsSchema>;

/** The answer of every list: a page, the exact total of the filter and the way on. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.int(), nextCursor: z.string().nullable(), facets: facetsSchema.optional() });

export interface PageOf<T> {
  items: T[];
  total: number;
  nextCursor: string | null;
  facets?: Facets | undefined;
}
