import { z } from 'zod';
import { codesSchema, extentFields, known, oidSchema, textsSchema } from './remote-parts';

/** An offering as the search lists it: once for each institution that gives it. */
const listedSchema = z.object({
  toteutusOid: oidSchema,
  oppilaitosOid: oidSchema,
  oppilaitosNimi: textsSchema,
  kunnat: codesSchema,
  ...known('toteutusNimi'),
});
export type Listed = z.output<typeof listedSchema>;

/** A programme the search finds, with those of its offerings that fit. Only they are used: all else the offering tells itself, and better. */
export const remoteHitSchema = z.object({
  toteutukset: z.array(listedSchema).nullish(),
  ...known(
    ...(Object.keys(extentFields) as (keyof typeof extentFields)[]),
    '_score',
    'ePerusteId',
    'eperuste',
    'isAvoinKorkeakoulutus',
    'kielivalinta',
    'koulutukset',
    'koulutus',
    'koulutustyyppi',
    'kuvaus',
    'luokittelutermit',
    'nimi',
    'oid',
    'organisaatio',
    'osaamisala',
    'osaamismerkki',
    'teemakuva',
    'toteutustenTarjoajat',
    'tutkinnonOsat',
    'tutkintonimikkeet',
  ),
});
