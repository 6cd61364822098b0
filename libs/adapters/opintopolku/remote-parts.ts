import { helsinkiToInstant, ignored } from '@kasvu/adapter-kit';
import { z } from 'zod';

/** Fields that are known and not used. */
export function known<const Name extends string>(...names: Name[]) {
  return Object.fromEntries(names.map((name) => [name, ignored()])) as Record<Name, ReturnType<typeof ignored>>;
}

export const text = z.string().nullish();

/** What the service knows a study, an offering or an organisation by. */
export const oidSchema = z.string().regex(/^\d+(?:\.\d+)+$/, 'Not an OID');

/** A text by language; any of them may be missing, Finnish too. */
export const textsSchema = z.object({ fi: text, sv: text, en: text }).nullish();
export type RemoteTexts = z.output<typeof textsSchema>;

/** A code of a list with its names: `kunta_092#2`, where `#2` is the version of the list and mostly missing. */
export const codeSchema = z.object({ koodiUri: text, nimi: textsSchema }).nullish();
export type RemoteCode = z.output<typeof codeSchema>;
export const codesSchema = z.array(codeSchema).nullish();
export type RemoteCodes = z.output<typeof codesSchema>;

/** A time in Finland without a zone, with or without seconds, as an instant. */
const localTimeSchema = text.transform((time, context) => {
  if (!time?.trim()) return null;
  try {
    return helsinkiToInstant(time);
  } catch {
    context.addIssue('Not a local time');
    return z.NEVER;
  }
});

export const periodSchema = z.object({
  alkaa: localTimeSchema,
  paattyy: localTimeSchema,
  ...known('formatoituAlkaa', 'formatoituPaattyy', 'hakuAuki', 'hakuMennyt'),
});
export type RemotePeriod = z.output<typeof periodSchema>;

/** When it starts: a day, a term of a year, or when each student's own plan says. */
export const startSchema = z
  .object({
    alkamiskausityyppi: text,
    koulutuksenAlkamispaivamaara: localTimeSchema,
    koulutuksenPaattymispaivamaara: localTimeSchema,
    koulutuksenAlkamiskausi: codeSchema,
    koulutuksenAlkamisvuosi: text,
    ...known(
      'formatoituKoulutuksenalkamispaivamaara',
      'formatoituKoulutuksenpaattymispaivamaara',
      'henkilokohtaisenSuunnitelmanLisatiedot',
    ),
  })
  .nullish();
export type RemoteStart = NonNullable<z.output<typeof startSchema>>;

export const organisationSchema = z.object({
  oid: oidSchema.nullish(),
  nimi: textsSchema,
  paikkakunta: codeSchema,
  ...known('jarjestaaUrheilijanAmmKoulutusta'),
});

/** A number, which the service now and then writes as a text. */
export const numberSchema = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\s*(?:\d+(?:\.\d+)?\s*)?$/, 'Not a number')
      .transform((written) => (written.trim() === '' ? null : Number(written))),
  ])
  .nullish();

/** How many are taken in. */
export const seatsSchema = z.object({ lukumaara: numberSchema, ...known('ensikertalaisille', 'kuvaus') }).nullish();

/** How much it is, as programmes, offerings and search hits say it. */
export const extentFields = {
  opintojenLaajuus: codeSchema,
  opintojenLaajuusNumero: numberSchema,
  opintojenLaajuusNumeroMin: numberSchema,
  opintojenLaajuusNumeroMax: numberSchema,
  opintojenLaajuusyksikko: codeSchema,
};
export type RemoteExtent = z.output<z.ZodObject<typeof extentFields>>;
