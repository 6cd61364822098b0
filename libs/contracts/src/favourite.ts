import { z } from 'zod';

/** What can be a favourite, each with its own id: business ID, vacancy id, pseudonym, study id, id of a skill or occupation. */
export const favouriteKinds = ['company', 'vacancy', 'talent', 'study', 'skill'] as const;
export const favouriteKindSchema = z.enum(favouriteKinds);
export type FavouriteKind = z.infer<typeof favouriteKindSchema>;

export const favouriteSchema = z.object({ kind: favouriteKindSchema, id: z.string(), addedAt: z.iso.datetime() }).meta({ id: 'Favourite' });
export type Favourite = z.infer<typeof favouriteSchema>;
/** Of who asks, newest first. What no longer exists is left out. */
export const favouriteListSchema = z.object({ items: z.array(favouriteSchema) }).meta({ id: 'Favourites' });

/** The answer to taking a mark away. */
export const favouriteRemovedSchema = z
  .object({ removed: z.boolean().describe('False: it was no favourite') })
  .meta({ id: 'FavouriteRemoved' });
