import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { LaunchError } from '../launch-error.ts';
import type { Settings } from '../settings.ts';

const secretsSchema = z.object({
  sessionSecret: z.string().min(32),
  identityKey: z.string().min(44),
  pseudonymKey: z.string().min(44),
  clientSecret: z.string().min(32),
  demoSigningKey: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
});
export type KeptSecrets = z.infer<typeof secretsSchema>;

/** What was written before people had pseudonyms. */
const olderSchema = secretsSchema.partial({ pseudonymKey: true });

/**
 * The secrets of a dashboard that is tried out, made at the first start and kept in its data folder, so that sessions and pseudonyms survive a
 * restart. Only the user who starts it may read the file. One that an older version wrote gains what it lacks.
 * @throws LaunchError when the file is there and is not what was written.
 */
export function keptSecrets(dataDir: string): KeptSecrets {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) return keep(file, newSecrets());
  const kept = read(file);
  return kept.pseudonymKey === undefined ? keep(file, { ...kept, pseudonymKey: newKey() }) : { ...kept, pseudonymKey: kept.pseudonymKey };
}

/**
 * The keys that people's identities and pseudonyms hang on, for every command that touches people: the environment's, else the kept ones. In
 * production nothing is made up: the API names what is missing.
 */
export function personKeys({ production, dataDir }: Settings, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (production) return {};
  const { identityKey, pseudonymKey } = keptSecrets(dataDir);
  return {
    KASVU_IDENTITY_KEY: environment['KASVU_IDENTITY_KEY'] || identityKey,
    KASVU_PSEUDONYM_KEY: environment['KASVU_PSEUDONYM_KEY'] || pseudonymKey,
  };
}

function read(file: string): z.output<typeof olderSchema> {
  try {
    return olderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new LaunchError(
      `The secrets in ${file} cannot be read. Put the file back from a backup; or delete it, and everybody signs in anew, identities sealed with its key are lost and people get new pseudonyms.`,
      { cause },
    );
  }
}

const newKey = (): string => randomBytes(32).toString('base64');

function newSecrets(): KeptSecrets {
  return {
    sessionSecret: newKey(),
    identityKey: newKey(),
    pseudonymKey: newKey(),
    clientSecret: randomBytes(32).toString('base64url'),
    demoSigningKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

function keep(file: string, secrets: KeptSecrets): KeptSecrets {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
