import { z } from 'zod';
import { type FavouriteKind, favouriteKindSchema } from './favourite';
import { keywordSchema } from './listing';
import { pseudonymSchema } from './talent';
import { talentListItemSchema } from './talent-answers';
import { businessIdSchema, isoDateSchema, isoInstantSchema, localizedTextSchema, storableTextSchema, versionSchema } from './values';

const idSchemas: Record<FavouriteKind, z.ZodType<string>> = {
  company: businessIdSchema,
  vacancy: z.string().regex(/^\d{1,18}$/),
  talent: pseudonymSchema,
  study: z.string().regex(/^\d{1,18}$/),
  skill: z.string().regex(/^\d{1,9}$/),
};
const anItemSchema = z.strictObject({ kind: favouriteKindSchema, id: z.string() });
export type ItemRef = z.infer<typeof anItemSchema>;
/** One thing that can be a favourite or stand on a list, as it is asked for: its id may be one of its kind. */
export const itemRefSchema = anItemSchema.refine(({ kind, id }) => idSchemas[kind].safeParse(id).success, {
  path: ['id'],
  error: 'Not an id of this kind',
});

/** How far the work with an item has come. */
export const itemStatuses = ['new', 'in-progress', 'waiting', 'done', 'dropped'] as const;
export const itemStatusSchema = z.enum(itemStatuses);
/** What one may do with a list: the owner shares and deletes it, an editor changes items, a viewer looks. */
export const listAccesses = ['owner', 'editor', 'viewer'] as const;
export const listAccessSchema = z.enum(listAccesses);
/** What everybody of the team may do with it beside those it is shared with by name. */
export const teamAccesses = ['none', 'viewer', 'editor'] as const;

/** So many things a list holds at most. */
export const longestFavouriteList = 1000;

const listNameSchema = storableTextSchema.trim().min(1, 'Give it a name').max(100);

export const createListSchema = z.strictObject({ name: listNameSchema, items: z.array(itemRefSchema).max(500).default([]) });
export type CreateList = z.output<typeof createListSchema>;
export const changeListSchema = z.strictObject({ name: listNameSchema, team: z.enum(teamAccesses), version: versionSchema });
export type ChangeList = z.output<typeof changeListSchema>;
export const shareListSchema = z.strictObject({ access: listAccessSchema.exclude(['owner']) });
export type ShareList = z.output<typeof shareListSchema>;
/** Things to put on a list or to take from it. */
export const addItemsSchema = z.strictObject({ items: z.array(itemRefSchema).min(1).max(500) });
export type AddItems = z.output<typeof addItemsSchema>;
/** Answer of POST /api/lists/:id/items, and of POST /api/favourites, which marks many at once and is undone by DELETE with the same body. */
export const itemsAddedSchema = z
  .object({
    added: z.array(anItemSchema).describe('Those that are new on the list'),
    unknown: z.int().describe('So many are not there at all, or may not be seen'),
  })
  .meta({ id: 'ItemsAdded' });
export type ItemsAdded = z.infer<typeof itemsAddedSchema>;
export const itemsRemovedSchema = z.object({ removed: z.int().describe('So many were on the list') }).meta({ id: 'ItemsRemoved' });
export const changeItemSchema = z.strictObject({
  status: itemStatusSchema,
  note: storableTextSchema.trim().max(2000).default(''),
  version: versionSchema,
});
export type ChangeItem = z.output<typeof changeItemSchema>;
/** Puts an item before another one; null: last. */
export const moveItemSchema = z.strictObject({ item: itemRefSchema, before: itemRefSchema.nullable() });
export type MoveItem = z.output<typeof moveItemSchema>;
export const itemMovedSchema = z.object({ moved: z.boolean().describe('False: it stood there already') }).meta({ id: 'ItemMoved' });

/** A thing as favourites and lists show it. */
export const shownItemSchema = z.object({
  kind: favouriteKindSchema,
  id: z.string(),
  title: localizedTextSchema.describe('Empty for a person: they are known by pseudonym'),
  detail: localizedTextSchema.describe('Employer, provider or municipality'),
  until: isoDateSchema.nullable().describe('End of the application period'),
  gone: z.boolean().describe('Ended, ceased, or no longer in its source'),
  person: talentListItemSchema.nullable(),
});
export type ShownItem = z.infer<typeof shownItemSchema>;

const itemWorkShape = {
  status: itemStatusSchema,
  note: z.string(),
  version: z.int(),
  changedBy: z.string().nullable(),
  changedAt: isoInstantSchema.nullable(),
};
export const listItemSchema = shownItemSchema.extend({ ...itemWorkShape, addedBy: z.string().nullable(), addedAt: isoInstantSchema });
export type ListItem = z.infer<typeof listItemSchema>;
/** The answer to a change of an item, and on a conflict what is held now (`current` of the problem). */
export const itemWorkSchema = anItemSchema.extend(itemWorkShape).meta({ id: 'ItemWork' });
export type ItemWork = z.infer<typeof itemWorkSchema>;

export const favouriteListSummarySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    access: listAccessSchema.describe('Of who asks'),
    owner: z.string().describe('Name'),
    team: z.enum(teamAccesses),
    count: z.int(),
    changedAt: isoInstantSchema,
    version: z.int(),
  })
  .meta({ id: 'FavouriteListSummary' });
export type FavouriteListSummary = z.infer<typeof favouriteListSummarySchema>;
/** One's own lists and those shared with who asks, by name. */
export const favouriteListsSchema = z.object({ items: z.array(favouriteListSummarySchema) }).meta({ id: 'FavouriteLists' });
export type FavouriteLists = z.infer<typeof favouriteListsSchema>;

const membersShape = { members: z.array(z.object({ userId: z.string(), name: z.string(), access: listAccessSchema })) };
export const listMembersSchema = z.object(membersShape).meta({ id: 'FavouriteListMembers' });
export type ListMembers = z.infer<typeof listMembersSchema>;
export const listRemovedSchema = z.object({ removed: z.boolean() }).meta({ id: 'FavouriteListRemoved' });
export const listLeftSchema = z
  .object({ left: z.boolean().describe('False: it was not shared with them by name') })
  .meta({ id: 'FavouriteListLeft' });

export const favouriteListDetailSchema = z
  .object({
    ...favouriteListSummarySchema.shape,
    items: z.array(listItemSchema).describe('In their order'),
    noLongerAvailable: z.int().describe('People who were on it until their consent ended'),
    notShown: z.int().describe('People on it that who asks may not see'),
    ...membersShape,
  })
  .meta({ id: 'FavouriteList' });
export type FavouriteListDetail = z.infer<typeof favouriteListDetailSchema>;

/** What stands on a list that who asks may see, so that it says so wherever it appears. */
export const listMarksSchema = z
  .object({ items: z.array(anItemSchema.extend({ lists: z.array(z.string()).describe('Their ids') })) })
  .meta({ id: 'FavouriteListMarks' });
export type ListMarks = z.infer<typeof listMarksSchema>;

export const shownFavouritesQuerySchema = z.strictObject({ kind: favouriteKindSchema.optional() });
export type ShownFavouritesQuery = z.output<typeof shownFavouritesQuerySchema>;
/** The favourites of who asks with what each is, newest first. */
export const shownFavouritesSchema = z
  .object({ items: z.array(shownItemSchema.extend({ addedAt: isoInstantSchema })), noLongerAvailable: z.int() })
  .meta({ id: 'ShownFavourites' });
export type ShownFavourites = z.infer<typeof shownFavouritesSchema>;

export const colleagueQuerySchema = z.strictObject({ q: keywordSchema.optional().describe('A part of the name') });
export type ColleagueQuery = z.output<typeof colleagueQuerySchema>;
/** People of the team to share with, by name: who has signed in, but for who asks; at most 20. */
export const colleagueListSchema = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }).meta({ id: 'Colleagues' });
