import { z } from 'zod';

/** The languages of the product, in the order texts fall back in. */
export const languages = ['fi', 'sv', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** A text that PostgreSQL can hold. */
export const storableTextSchema = z
  .string()
  .refine((text) => !text.includes('\0'), 'A character that no text has (U+0000)')
  .refine((text) => text.isWellFormed(), 'Half a character (a surrogate alone)');

/** The version a change is made from; another one held means a conflict. */
export const versionSchema = z.int32().min(1).describe('The version this change is made from; another one held means a conflict');

/** A text in one to three languages; an absent key means the source gave none. */
export const localizedTextSchema = z.object({
  fi: z.string().min(1).optional(),
  sv: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;

const businessIdWeights = [7, 9, 10, 5, 8, 4, 2];

/** Whether `value` is a Finnish business ID (Y-tunnus) with a right check digit (mod 11). */
export function isBusinessId(value: string): boolean {
  if (!/^\d{7}-\d$/.test(value)) return false;
  const sum = businessIdWeights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  const remainder = sum % 11;
  return remainder !== 1 && Number(value[8]) === (remainder === 0 ? 0 : 11 - remainder);
}

/** A Finnish business ID (Y-tunnus) with its hyphen: `0124610-9`. */
export const businessIdSchema = z.string().refine(isBusinessId, 'Not a business ID (1234567-8 with a right check digit)');

/** Statistics Finland's municipality code, three digits with leading zeros: `092`. */
export const municipalityCodeSchema = z.string().regex(/^\d{3}$/, 'A municipality code has three digits');

/** A Finnish post code, five digits with leading zeros: `01300`. */
export const postCodeSchema = z.string().regex(/^\d{5}$/, 'A post code has five digits');

/** A calendar day in Finland, `yyyy-mm-dd`. */
export const isoDateSchema = z.iso.date();

/** An instant in UTC, `yyyy-mm-ddThh:mm:ss(.sss)Z`. */
export const isoInstantSchema = z.iso.datetime();

export const httpUrlSchema = z.url({ protocol: /^https?$/ });

/** The id of a data source: the name of its folder under `libs/adapters`. */
export const sourceIdSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'A source id is kebab-case');
