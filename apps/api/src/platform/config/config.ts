import { randomBytes } from 'node:crypto';
import { type Role, roleSchema } from '@kasvu/contracts';
import { z } from 'zod';

const secretKey = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 random bytes in base64')
  .optional();

const environmentSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  KASVU_WEB_ROOT: z.string().optional(),
  KASVU_VOIKKO_DICTIONARY: z.string().optional(),
  CHROMIUM_PATH: z.string().optional(),
  KASVU_SOURCES: z.enum(['stub', 'live', 'none']).default('live'),
  KASVU_DIGESTS: z.enum(['on', 'off']).default('on'),
  KASVU_DEMO_SOURCES: z.string().default(''),
  NODE_ENV: z.string().default('development'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).default('kasvu-dashboard'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_SCOPES: z.string().default('openid profile email'),
  OIDC_ROLE_GROUPS: z.string().default(''),
  OIDC_GROUPS_ENDPOINT: z.url().default('https://graph.microsoft.com/v1.0/me/getMemberObjects'),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  KASVU_IDENTITY_KEY: secretKey,
  KASVU_IDENTITY_KEY_PREVIOUS: secretKey,
  KASVU_PSEUDONYM_KEY: secretKey,
  KASVU_SMALL_GROUP: z.coerce.number().int().min(3, 'must be at least 3').max(50).default(5),
  SESSION_IDLE_MINUTES: z.coerce
    .number()
    .positive()
    .max(24 * 60)
    .default(30),
  SESSION_ABSOLUTE_HOURS: z.coerce.number().positive().max(24).default(8),
  KASVU_DEMO_SIGN_IN: z.enum(['0', '1']).default('0'),
  KASVU_AUDIT_RETENTION_DAYS: z.coerce.number().int().min(1).default(1826),
  KASVU_SMTP_URL: z.union([z.literal(''), z.url({ protocol: /^smtps?$/, error: 'must be a smtp:// or smtps:// address' })]).optional(),
  KASVU_MAIL_FROM: z.string().optional(),
  TRUST_PROXY: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
});

/** The settings of the API, read once from the environment. */
export interface Config {
  databaseUrl: string;
  host: string;
  port: number;
  /** Folder of the built dashboard; undefined serves the API alone. */
  webRoot: string | undefined;
  /** Path of Voikko's `mor.vfst`, or of a folder below which it lies. */
  voikkoDictionary: string | undefined;
  /** Path of the Chromium that prints on command. */
  chromiumPath: string | undefined;
  /** Whether sources are read on their manifests' schedules. */
  scheduleSync: boolean;
  /** Whether digests are made every morning. */
  scheduleDigests: boolean;
  /** Sources that answer with synthetic data, labelled so on every page. */
  demoSources: ReadonlySet<string>;
  logLevel: string;
  production: boolean;
  /** Where people reach the dashboard, without a slash at the end. */
  publicUrl: string;
  signIn: SignInConfig;
  session: SessionConfig;
  /** How long entries of the audit log are kept before `audit purge` deletes them; five years unless set. */
  auditRetentionDays: number;
  people: PeopleConfig;
  /** Undefined: no mail is sent. */
  mail: MailConfig | undefined;
  /** Addresses of reverse proxies whose word about the client's address is taken. */
  trustProxy: string | undefined;
}

/** The secrets and the rule that keep people apart from what is shown of them. Keys are 32 bytes each. */
export interface PeopleConfig {
  /** Pseudonyms hang on it: with another one everybody is somebody new. */
  pseudonymKey: Buffer | undefined;
  /** Identities are sealed with it. Losing it loses them and nothing else. */
  identityKey: Buffer | undefined;
  /** What they were sealed with before, until `identities rotate` has sealed them anew. */
  previousIdentityKey: Buffer | undefined;
  /** k: fewer people than this are not shown together. */
  smallGroup: number;
}

export interface SignInConfig {
  issuer: string | undefined;
  clientId: string;
  clientSecret: string | undefined;
  scopes: string;
  /** Group or app role of the provider → role here. */
  roleOfGroup: ReadonlyMap<string, Role>;
  /** Where the groups are asked for when there are too many for a token (Entra ID's overage). */
  groupsEndpoint: string;
  /** The local provider with demo users is behind the sign-in. */
  demo: boolean;
}

export interface MailConfig {
  /** Address of the mail server, with user and password where it asks for them. */
  smtpUrl: string;
  /** Who mails come from. */
  from: string;
}

export interface SessionConfig {
  secret: string;
  idleMs: number;
  absoluteMs: number;
}

/**
 * Reads and checks the settings.
 * @throws {Error} naming every setting that is missing or wrong
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`The settings are not right:\n  ${problems.join('\n  ')}`);
  }
  const settings = parsed.data;
  const production = settings.NODE_ENV === 'production';
  if (production) refuseUnsafe(settings);
  return {
    databaseUrl: settings.DATABASE_URL,
    host: settings.HOST,
    port: settings.PORT,
    webRoot: settings.KASVU_WEB_ROOT,
    voikkoDictionary: settings.KASVU_VOIKKO_DICTIONARY,
    chromiumPath: settings.CHROMIUM_PATH,
    scheduleSync: settings.KASVU_SOURCES === 'live',
    scheduleDigests: settings.KASVU_DIGESTS === 'on',
    demoSources: new Set(settings.KASVU_DEMO_SOURCES.split(',').filter(Boolean)),
    logLevel: settings.LOG_LEVEL,
    production,
    publicUrl: (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/$/, ''),
    signIn: {
      issuer: settings.OIDC_ISSUER,
      clientId: settings.OIDC_CLIENT_ID,
      clientSecret: settings.OIDC_CLIENT_SECRET,
      scopes: settings.OIDC_SCOPES,
      roleOfGroup: readRoleGroups(settings.OIDC_ROLE_GROUPS),
      groupsEndpoint: settings.OIDC_GROUPS_ENDPOINT,
      demo: settings.KASVU_DEMO_SIGN_IN === '1',
    },
    session: {
      secret: settings.SESSION_SECRET ?? randomBytes(32).toString('base64'),
      idleMs: settings.SESSION_IDLE_MINUTES * 60_000,
      absoluteMs: settings.SESSION_ABSOLUTE_HOURS * 3_600_000,
    },
    auditRetentionDays: settings.KASVU_AUDIT_RETENTION_DAYS,
    people: {
      pseudonymKey: keyFrom(settings.KASVU_PSEUDONYM_KEY),
      identityKey: keyFrom(settings.KASVU_IDENTITY_KEY),
      previousIdentityKey: keyFrom(settings.KASVU_IDENTITY_KEY_PREVIOUS),
      smallGroup: settings.KASVU_SMALL_GROUP,
    },
    mail: readMail(settings),
    trustProxy: settings.TRUST_PROXY,
  };
}

/** @throws {Error} when there is a server and no sender */
function readMail({ KASVU_SMTP_URL: smtpUrl, KASVU_MAIL_FROM: from }: z.output<typeof environmentSchema>): MailConfig | undefined {
  if (!smtpUrl) return undefined;
  if (!from) throw new Error('The settings are not right:\n  KASVU_MAIL_FROM is missing: mail needs a sender');
  return { smtpUrl, from };
}

const keyFrom = (text: string | undefined) => (text ? Buffer.from(text, 'base64') : undefined);

/** In production nothing may be left to a default that is not safe. */
function refuseUnsafe(settings: z.output<typeof environmentSchema>): void {
  const problems = [
    !settings.OIDC_ISSUER && 'OIDC_ISSUER is missing: a real OpenID provider is needed',
    settings.OIDC_ISSUER && !settings.OIDC_ISSUER.startsWith('https://') && 'OIDC_ISSUER must be https',
    !settings.OIDC_CLIENT_SECRET && 'OIDC_CLIENT_SECRET is missing',
    !settings.OIDC_ROLE_GROUPS && 'OIDC_ROLE_GROUPS is missing: nobody would have a role',
    !settings.PUBLIC_URL && 'PUBLIC_URL is missing',
    settings.PUBLIC_URL && !settings.PUBLIC_URL.startsWith('https://') && 'PUBLIC_URL must be https',
    !settings.SESSION_SECRET && 'SESSION_SECRET is missing',
    !settings.KASVU_IDENTITY_KEY && 'KASVU_IDENTITY_KEY is missing',
    !settings.KASVU_PSEUDONYM_KEY && 'KASVU_PSEUDONYM_KEY is missing',
    settings.KASVU_DEMO_SIGN_IN === '1' && 'KASVU_DEMO_SIGN_IN cannot be on',
  ].filter(Boolean);
  if (problems.length > 0) throw new Error(`The settings are not right for production:\n  ${problems.join('\n  ')}`);
}

/**
 * `admin=group-a,group-b;adviser=group-c` → group → role. Ids and names may hold anything but `,`, `;` and `=`.
 * @throws {Error} when a role does not exist or has no group, and when a group is named twice
 */
function readRoleGroups(text: string): ReadonlyMap<string, Role> {
  const roleOfGroup = new Map<string, Role>();
  for (const part of trimmed(text.split(';'))) {
    const [name = '', groups = ''] = part.split('=');
    const role = roleSchema.safeParse(name.trim());
    if (!role.success) throw wrongGroups(`names a role that does not exist: ${name}`);
    const names = trimmed(groups.split(','));
    if (names.length === 0) throw wrongGroups(`names no group for the role ${role.data}`);
    for (const group of names) {
      if (roleOfGroup.has(group)) throw wrongGroups(`names the group ${group} twice`);
      roleOfGroup.set(group, role.data);
    }
  }
  return roleOfGroup;
}

const trimmed = (parts: string[]) => parts.map((part) => part.trim()).filter(Boolean);
const wrongGroups = (problem: string) => new Error(`The settings are not right:\n  OIDC_ROLE_GROUPS ${problem}`);
