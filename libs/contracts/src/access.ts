import { z } from 'zod';
import { isoInstantSchema, languageSchema, storableTextSchema } from './values';

/** What a person of the city may be, by the groups their sign-in brings. */
export const roles = ['staff', 'growth', 'adviser', 'admin'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** Everything a route may ask for. */
export const permissions = [
  'companies.read',
  'companies.work',
  'vacancies.read',
  'studies.read',
  'joins.manage',
  'vocabulary.manage',
  'favourites.keep',
  'skills.read',
  'search.read',
  'sources.read',
  'sources.manage',
  'talent.read',
  'applicants.read',
  'identity.reveal',
  'health.read',
  'users.manage',
  'api-keys.manage',
  'notices.manage',
  'feedback.manage',
  'audit.read',
  'processing-register.read',
] as const;
export const permissionSchema = z.enum(permissions);
export type Permission = z.infer<typeof permissionSchema>;

/** Who is signed in, what they may do, and until when. */
export const meSchema = z
  .object({
    user: z.object({ id: z.string(), name: z.string(), email: z.string().nullable() }),
    roles: z.array(roleSchema),
    permissions: z.array(permissionSchema),
    noticeAccepted: z.boolean().describe('Whether the current privacy notice is accepted; until then every other route refuses'),
    csrfToken: z.string().describe('Send it as x-csrf-token with every write'),
    idleEndsAt: isoInstantSchema.describe('When the session ends if nothing is asked for'),
    endsAt: isoInstantSchema.describe('When the session ends in any case'),
    demo: z.boolean().describe('Signed in by the local provider with a demo user'),
    smallGroup: z.int().describe('Fewer people than this are never shown together'),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof meSchema>;

/** Where the page goes next: to the provider, to end the session there too, or null to stay. */
export const signOutAnswerSchema = z.object({ redirectTo: z.string().nullable() }).meta({ id: 'SignOutAnswer' });

/** What the sign-in page may say before anybody is signed in. */
export const signInProviderSchema = z
  .object({ demo: z.boolean().describe('Sign-in goes to the local provider with its demo users') })
  .meta({ id: 'SignInProvider' });
export type SignInProvider = z.infer<typeof signInProviderSchema>;

/** Why a sign-in did not succeed; the sign-in page has words for each. */
export const signInFailures = [
  'cancelled',
  'expired',
  'not-started-here',
  'provider-unavailable',
  'provider-refused',
  'no-role',
  'groups-unavailable',
] as const;
export type SignInFailure = (typeof signInFailures)[number];

export const sessionInfoSchema = z.object({
  id: z.string(),
  startedAt: isoInstantSchema,
  lastSeenAt: isoInstantSchema,
  endsAt: isoInstantSchema,
});
export const userSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    roles: z.array(roleSchema),
    firstSignInAt: isoInstantSchema,
    lastSignInAt: isoInstantSchema,
    sessions: z.array(sessionInfoSchema).describe('Open ones'),
  })
  .meta({ id: 'User' });
export type User = z.infer<typeof userSchema>;
export const userListSchema = z.object({ items: z.array(userSchema) }).meta({ id: 'UserList' });

export const createApiKeySchema = z.strictObject({
  name: storableTextSchema.trim().min(1, 'Give it a name').max(100),
  role: roleSchema.exclude(['admin']).describe('What the key may read; keys never see identities'),
  expiresInDays: z.number().int().min(1).max(730).default(365),
});
export type CreateApiKey = z.infer<typeof createApiKeySchema>;
export const apiKeySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    role: roleSchema,
    createdAt: isoInstantSchema,
    createdBy: z.string(),
    expiresAt: isoInstantSchema,
    lastUsedAt: isoInstantSchema.nullable(),
    revokedAt: isoInstantSchema.nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKeySchema>;
export const apiKeyListSchema = z.object({ items: z.array(apiKeySchema) }).meta({ id: 'ApiKeyList' });
/** The key itself is shown once, when it is made. */
export const newApiKeySchema = z.object({ ...apiKeySchema.shape, key: z.string() }).meta({ id: 'NewApiKey' });
export type NewApiKey = z.infer<typeof newApiKeySchema>;

const threeTexts = z.object({ fi: z.string().trim().min(1), sv: z.string().trim().min(1), en: z.string().trim().min(1) });
export const noticeKinds = ['privacy', 'accessibility'] as const;
export const noticeKindSchema = z.enum(noticeKinds);
export type NoticeKind = z.infer<typeof noticeKindSchema>;

const noticeText = storableTextSchema.max(50_000);

/** A draft may lack texts; publishing refuses until all three are filled. Texts are Markdown. */
export const saveNoticeSchema = z.strictObject({
  texts: z.strictObject({ fi: noticeText, sv: noticeText, en: noticeText }),
  effectiveFrom: isoInstantSchema.nullable().default(null).describe('Null: at once when published'),
});
export type SaveNotice = z.output<typeof saveNoticeSchema>;
export const noticeListQuerySchema = z.strictObject({ kind: noticeKindSchema.optional() });
export const noticeSchema = z
  .object({
    id: z.string(),
    kind: noticeKindSchema,
    version: z.int(),
    texts: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
    effectiveFrom: isoInstantSchema.nullable(),
    publishedAt: isoInstantSchema.nullable(),
    acceptances: z.int().optional().describe('How many people have accepted it'),
  })
  .meta({ id: 'Notice' });
export type Notice = z.infer<typeof noticeSchema>;
export const noticeListSchema = z.object({ items: z.array(noticeSchema) }).meta({ id: 'NoticeList' });
export const publishableTextsSchema = threeTexts;
export const currentNoticeSchema = noticeSchema.omit({ acceptances: true }).meta({ id: 'CurrentNotice' });
export const acceptNoticeSchema = z.strictObject({ version: z.int32(), language: languageSchema });
export type AcceptNotice = z.infer<typeof acceptNoticeSchema>;

export const sendFeedbackSchema = z.strictObject({
  subject: storableTextSchema.trim().min(1, 'Say what it is about').max(200),
  message: storableTextSchema.trim().min(1, 'Write the message').max(5000),
  page: storableTextSchema.max(500).default(''),
  contact: storableTextSchema.trim().max(200).default('').describe('Where to answer, if wished'),
});
export type SendFeedback = z.output<typeof sendFeedbackSchema>;
export const feedbackTicketSchema = z
  .object({
    id: z.string(),
    subject: z.string(),
    message: z.string(),
    page: z.string(),
    contact: z.string(),
    receivedAt: isoInstantSchema,
    dueOn: z.iso.date().describe('14 days after it was received'),
    answeredAt: isoInstantSchema.nullable(),
  })
  .meta({ id: 'FeedbackTicket' });
export type FeedbackTicket = z.infer<typeof feedbackTicketSchema>;
/** What the sender gets: enough to ask about it later. */
export const feedbackReceiptSchema = feedbackTicketSchema.pick({ id: true, receivedAt: true, dueOn: true }).meta({ id: 'FeedbackReceipt' });
export const feedbackListSchema = z.object({ items: z.array(feedbackTicketSchema) }).meta({ id: 'FeedbackList' });
