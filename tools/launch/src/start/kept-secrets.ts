import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LaunchError } from '../launch-error.ts';

const secretsSchema = z.object({
  sessionSecret: z.string().min(32),
  identityKey: z.string().min(44),
  clientSecret: z.string().min(32),
  demoSigningKey: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
});
export type KeptSecrets = z.infer<typeof secretsSchema>;

/**
 * The secrets of a dashboard that is tried out, made at the first start and kept in its data folder, so that sessions survive a restart.
 * Only the user who starts it may read the file.
 * @throws LaunchError when the file is there and is not what was written.
 */
export function keptSecrets(dataDir: string): KeptSecrets {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) return make(file);
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new LaunchError(
      `The secrets in ${file} cannot be read. Put the file back from a backup; or delete it, and everybody signs in anew and identities sealed with its key are lost.`,
      { cause },
    );
  }
}

function make(file: string): KeptSecrets {
  const secrets: KeptSecrets = {
    sessionSecret: randomBytes(32).toString('base64'),
    identityKey: randomBytes(32).toString('base64'),
    clientSecret: randomBytes(32).toString('base64url'),
    demoSigningKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
