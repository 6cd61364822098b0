import type { z } from 'zod';
import type { Adapter } from './adapter';
import { fieldPath } from './field-path';
import type { Manifest } from './manifest';

export type Environment = Record<string, string | undefined>;

/** A setting that cannot be used; the message names the variable and never repeats its value. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** `SOURCE_<ID>_<NAME>`, e.g. `SOURCE_PRH_YTJ_BASE_URL` for the source `prh-ytj`. */
export function sourceVariable(id: string, name: string): string {
  return `SOURCE_${upperSnake(id)}_${upperSnake(name)}`;
}

/**
 * Where a source is read: `SOURCE_<ID>_BASE_URL`, else the manifest's. Null: it reads no network.
 * @throws {SettingError} when the variable holds no http(s) URL
 */
export function sourceBaseUrl(manifest: Pick<Manifest, 'id' | 'baseUrl'>, env: Environment): string | null {
  const variable = sourceVariable(manifest.id, 'BASE_URL');
  const given = env[variable]?.trim();
  if (!given) return manifest.baseUrl;
  if (!['http:', 'https:'].includes(URL.parse(given)?.protocol ?? '')) throw new SettingError(`${variable} is not an http or https URL`);
  return given;
}

/** The variables of credentials and settings the source cannot be read without and the environment does not give. */
export function missingSettings({ id, credentials, needs }: Pick<Manifest, 'id' | 'credentials' | 'needs'>, env: Environment): string[] {
  return [...credentials.map(({ name }) => name), ...needs]
    .map((name) => sourceVariable(id, name))
    .filter((variable) => !env[variable]?.trim());
}

/**
 * The settings of a source: each field of its config schema from `SOURCE_<ID>_<FIELD>`, else its default. `[…]` and `{…}` are read as JSON;
 * a list may also be written with commas (`092,049`), and numbers and true/false as such.
 * @throws {SettingError} naming the variable that cannot be used
 */
export function sourceConfig<ConfigSchema extends z.ZodObject>(adapter: Adapter<ConfigSchema>, env: Environment): z.output<ConfigSchema> {
  const id = adapter.manifest.id;
  const given: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(adapter.config.shape)) {
    const text = env[sourceVariable(id, field)]?.trim();
    if (text) given[field] = readings(text).find((value) => (schema as z.ZodType).safeParse(value).success) ?? text;
  }
  const parsed = adapter.config.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const [field, ...rest] = issue?.path ?? [];
  const variable = field === undefined ? `The settings of ${id}` : sourceVariable(id, String(field));
  throw new SettingError(`${variable}${rest.length > 0 ? ` (${fieldPath(rest)})` : ''}: ${issue?.message ?? 'not usable'}`);
}

/** What a text may mean, most literal first; the schema takes the first that fits. */
function readings(text: string): unknown[] {
  const list = text.split(',').map((item) => item.trim());
  return [text, ...asJson(text), list, list.flatMap(asJson)];
}

function asJson(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    // Not JSON: the other readings of the text remain.
    return [];
  }
}

function upperSnake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
}
