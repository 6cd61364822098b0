import { blankToNull } from '@kasvu/adapter-kit';
import { conceptUriSchema, municipalityCodeSchema, talentRecordSchema } from '@kasvu/contracts';
import { z } from 'zod';

const { educations, workHistory } = talentRecordSchema.shape;

/** A text of a remote record, or nothing. */
export const textSchema = z.string().nullish();

/** A list of a remote record; absent and null are empty. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
}

/** The year of a day, a month or a year; nothing closer is kept. */
export const yearSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .transform((date) => Number(date.slice(0, 4)))
  .pipe(educations.element.shape.year.unwrap());

/** Two digits of TOL from a code of any length: `62`, `62.01`, `62010`. */
export const industrySchema = z
  .string()
  .regex(/^\d{2}[\d.]*$/)
  .transform((code) => code.slice(0, 2))
  .pipe(workHistory.element.shape.industryCode.unwrap());

/** Codes of the municipality list that name no municipality: unknown and abroad. */
const noMunicipality = new Set(['000', '198', '199', '200', '999']);
export const municipalitySchema = municipalityCodeSchema.transform((code) => (noMunicipality.has(code) ? null : code));

/** An occupation is no skill, though both have URIs. */
export const skillUriSchema = conceptUriSchema.regex(/[/:]skill[/:]/);
export const occupationUriSchema = conceptUriSchema.regex(/[/:](occupation|isco)[/:]/);

/** The ISCO group of an ESCO code: `2654.1.7` belongs to 2654. */
export const iscoOfEscoCodeSchema = z
  .string()
  .regex(/^\d{4}(\.\d+)*$/)
  .transform((code) => `http://data.europa.eu/esco/isco/C${code.slice(0, 4)}`)
  .pipe(occupationUriSchema);

/**
 * Takes a value when it is what it must be. A blank one is unknown: null. Another one is null too, its field is noted, and the value itself,
 * which anybody may have typed, is forgotten.
 */
export type Take = <Schema extends z.ZodType>(schema: Schema, value: unknown, field: string) => z.output<Schema> | null;

/** @returns `unfit`: fields of this person that held a value nobody can use */
export function createTaker(): { take: Take; unfit: ReadonlySet<string> } {
  const unfit = new Set<string>();
  const take: Take = (schema, value, field) => {
    if (blankToNull(value) === null) return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    unfit.add(field);
    return null;
  };
  return { take, unfit };
}

/** Those of the values that fit, each once. */
export function takeEach<Schema extends z.ZodType>(
  take: Take,
  schema: Schema,
  values: readonly unknown[],
  field: string,
): NonNullable<z.output<Schema>>[] {
  return [...new Set(values.map((value) => take(schema, value, field)).filter((value) => value !== null && value !== undefined))];
}
