import { resolve } from 'node:path';
import { z } from 'zod';
import { LaunchError } from './launch-error.ts';

const port = z.coerce
  .number('is not a port number')
  .int('is not a port number')
  .min(1, 'is not a port number')
  .max(65535, 'is not a port number');

const environmentSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgres:// address' }).optional(),
  KASVU_DATA_DIR: z.string().default('.kasvu'),
  KASVU_DB_PORT: port.optional(),
  KASVU_IDENTITY_PORT: port.default(4020),
  KASVU_INBOX_PORT: port.default(4030),
  KASVU_SMTP_URL: z.string().optional(),
  KASVU_SOURCES: z.enum(['stub', 'live', 'none'], 'must be stub, live or none').default('stub'),
  KASVU_STUB_PORT: port.default(4010),
  NODE_ENV: z.string().optional(),
  OIDC_ISSUER: z.string().optional(),
  PORT: port.default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'is not an http address' }).optional(),
});

/** What the commands of this folder read from the environment. */
export interface Settings {
  /** Address of a PostgreSQL server; undefined: the embedded one. */
  databaseUrl: string | undefined;
  /** Absolute path. */
  dataDir: string;
  databasePort: number | undefined;
  sources: 'stub' | 'live' | 'none';
  stubPort: number;
  /** Port of the demo sign-in. */
  identityPort: number;
  /** The city's own OpenID provider; undefined: the demo sign-in. */
  issuer: string | undefined;
  /** Address of a mail server; undefined: an inbox on this machine. */
  smtpUrl: string | undefined;
  /** Port of that inbox's page. */
  inboxPort: number;
  production: boolean;
  port: number;
  /** Where people reach the dashboard. */
  publicUrl: string;
}

/**
 * Reads the settings; empty ones count as not set.
 * @throws LaunchError naming every setting that is wrong.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = environmentSchema.safeParse(given);
  if (error) {
    const problems = error.issues.map(({ path, message }) => `${path.join('.')} (${given[String(path[0])]}) ${message}`);
    throw new LaunchError(`These settings are wrong:\n  ${problems.join('\n  ')}`);
  }
  return {
    databaseUrl: data.DATABASE_URL,
    dataDir: resolve(data.KASVU_DATA_DIR),
    databasePort: data.KASVU_DB_PORT,
    sources: data.KASVU_SOURCES,
    stubPort: data.KASVU_STUB_PORT,
    identityPort: data.KASVU_IDENTITY_PORT,
    issuer: data.OIDC_ISSUER,
    smtpUrl: data.KASVU_SMTP_URL,
    inboxPort: data.KASVU_INBOX_PORT,
    production: data.NODE_ENV === 'production',
    port: data.PORT,
    publicUrl: data.PUBLIC_URL ?? `http://localhost:${data.PORT}`,
  };
}
