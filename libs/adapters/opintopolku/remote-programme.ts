import { z } from 'zod';
import { codeSchema, codesSchema, extentFields, known, text, textsSchema } from './remote-parts';

const codeUris = z.array(text).nullish();

/** The description of a competence badge is an object of other texts. */
const descriptionSchema = textsSchema.unwrap().unwrap().extend(known('arviointikriteerit', 'osaamistavoitteet')).nullish();

const partOfQualificationSchema = z.object({
  opintojenLaajuusNumero: extentFields.opintojenLaajuusNumero,
  opintojenLaajuus: codeSchema,
  opintojenLaajuusyksikko: codeSchema,
  ...known('ePerusteId', 'eperuste', 'koulutus', 'kuvaus', 'nimi', 'tutkinnonosaId', 'tutkinnonosaViite', 'tutkinnonOsat', 'eperusteId'),
});

const metadataSchema = z.object({
  ...extentFields,
  kuvaus: descriptionSchema,
  osaamistavoitteet: textsSchema,
  koulutusala: codesSchema,
  tutkintonimike: codesSchema,
  isAvoinKorkeakoulutus: z.boolean().nullish(),
  tutkinnonOsat: z.array(partOfQualificationSchema).nullish(),
  ...known(
    'eperuste',
    'erikoistumiskoulutus',
    'isMuokkaajaOphVirkailija',
    'korkeakoulutustyypit',
    'koulutusalaKoodiUrit',
    'kuvauksenNimi',
    'linkkiEPerusteisiin',
    'lisatiedot',
    'luokittelutermit',
    'opinnonTyyppi',
    'osaamisala',
    'osaamismerkki',
    'osaamismerkkiKoodiUri',
    'tunniste',
    'tyyppi',
  ),
});

/** The study an offering is one of (`koulutus`), as `/toteutus?koulutus=true` gives it. */
export const programmeSchema = z.object({
  oid: text,
  tila: text,
  nimi: textsSchema,
  koulutustyyppi: text,
  johtaaTutkintoon: z.boolean().nullish(),
  eqf: codesSchema,
  koulutukset: codesSchema,
  koulutuskoodienAlatJaAsteet: z
    .array(z.object({ koulutusalaKoodiUrit: codeUris, koulutusasteKoodiUrit: codeUris, ...known('koulutusKoodiUri') }))
    .nullish(),
  metadata: metadataSchema.nullish(),
  ...known(
    '_enrichedData',
    'ePerusteId',
    'eperuste',
    'esikatselu',
    'externalId',
    'formatoituModified',
    'haut',
    'julkinen',
    'kielivalinta',
    'koulutustyyppiPath',
    'modified',
    'muokkaaja',
    'nqf',
    'oppilaitokset',
    'organisaatio',
    'organisaatiot',
    'sorakuvaus',
    'sorakuvausId',
    'tarjoajat',
    'teemakuva',
    'timestamp',
    'toteutukset',
  ),
});
export type RemoteProgramme = z.output<typeof programmeSchema>;
