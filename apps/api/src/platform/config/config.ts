import { z } from 'zod';

const environmentSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  KASVU_WEB_ROOT: z.string().optional(),
  KASVU_VOIKKO_DICTIONARY: z.string().optional(),
  KASVU_SOURCES: z.enum(['stub', 'live', 'none']).default('live'),
  KASVU_DEMO_SOURCES: z.string().default(''),
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
  /** Whether sources are read on their manifests' schedules. */
  scheduleSync: boolean;
  /** Sources that answer with synthetic data, labelled so on every page. */
  demoSources: ReadonlySet<string>;
  logLevel: string;
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
  return {
    databaseUrl: settings.DATABASE_URL,
    host: settings.HOST,
    port: settings.PORT,
    webRoot: settings.KASVU_WEB_ROOT,
    voikkoDictionary: settings.KASVU_VOIKKO_DICTIONARY,
    scheduleSync: settings.KASVU_SOURCES === 'live',
    demoSources: new Set(settings.KASVU_DEMO_SOURCES.split(',').filter(Boolean)),
    logLevel: settings.LOG_LEVEL,
  };
}
