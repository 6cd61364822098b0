import type { Catalogue, Offering, Programme } from './catalogue.ts';
import { code, extentFields, municipalityCode, organisation } from './codes.ts';
import { descriptions, outcomes, programmeNames } from './texts.ts';

const CLASSIFICATION = 'kansallinenkoulutusluokitus2016';
const isBadge = ({ kind }: Programme): boolean => kind.code === 'vapaa-sivistystyo-osaamismerkki';

/** What every answer says of a programme. */
function common(programme: Programme): { nimi: object; koulutukset: object[]; titles: object[] } {
  const nimi = programmeNames(programme);
  const number = 300_000 + programme.index;
  return {
    nimi,
    koulutukset: programme.kind.isDegree ? [code(`koulutus_${programme.profile.education.level}${number}#12`, nimi)] : [],
    titles: programme.kind.isDegree ? [code(`tutkintonimikkeet_${number}#2`, nimi)] : [],
  };
}

function description(programme: Programme): object | null {
  if (isBadge(programme)) return { osaamistavoitteet: outcomes(programme), arviointikriteerit: {} };
  return programme.index % 9 === 0 ? null : descriptions(programme);
}

/** A programme as a hit of the search, with those of its offerings that fit: one row for each institution of an offering. */
export function hitOf(programme: Programme, offerings: readonly Offering[], nameOf: (offering: Offering) => object): object {
  const { nimi, koulutukset, titles } = common(programme);
  const { oid, kind, languages, extent } = programme;
  const [first] = offerings;
  return {
    oid,
    nimi,
    kielivalinta: languages,
    koulutustyyppi: kind.code,
    koulutukset,
    kuvaus: description(programme),
    ePerusteId: null,
    teemakuva: null,
    ...(extent === null ? { opintojenLaajuus: null } : extentFields(kind.unit, extent)),
    tutkintonimikkeet: titles,
    luokittelutermit: [],
    isAvoinKorkeakoulutus: isOpen(programme),
    toteutustenTarjoajat: { nimi: first?.providers[0]?.names ?? {}, count: offerings.length },
    toteutukset: offerings.flatMap((offering) =>
      offering.providers.map((provider) => ({
        toteutusOid: offering.oid,
        toteutusNimi: nameOf(offering),
        oppilaitosOid: provider.oid,
        oppilaitosNimi: provider.names,
        kunnat: [municipalityCode(provider.municipality, '#2')],
      })),
    ),
  };
}

/** Some modules of higher education are open to everybody. */
export const isOpen = ({ kind, index }: Programme): boolean => kind.code.startsWith('kk-') && index % 2 === 0;

/** A programme (`koulutus`) as the service gives it by itself. */
export function programmeOf(catalogue: Catalogue, programme: Programme): object {
  const { oid, kind, profile, languages, extent } = programme;
  const { nimi, koulutukset, titles } = common(programme);
  const { level, field } = profile.education;
  const providers = [...new Set(catalogue.offerings(programme).flatMap((offering) => offering.providers))];
  return {
    oid,
    tila: 'julkaistu',
    nimi,
    koulutustyyppi: kind.code,
    koulutustyyppiPath: kind.path,
    johtaaTutkintoon: kind.isDegree,
    kielivalinta: languages,
    eqf: kind.eqf === null ? [] : [code(`eqf_${kind.eqf}`, { fi: `Taso ${kind.eqf}`, sv: `Nivå ${kind.eqf}`, en: `Level ${kind.eqf}` })],
    nqf: [],
    koulutukset,
    koulutuskoodienAlatJaAsteet: kind.isDegree
      ? [
          {
            koulutusKoodiUri: (koulutukset[0] as { koodiUri: string }).koodiUri,
            koulutusalaKoodiUrit: [
              `${CLASSIFICATION}koulutusalataso1_${field.slice(0, 2)}`,
              `${CLASSIFICATION}koulutusalataso2_${field.slice(0, 3)}`,
              `${CLASSIFICATION}koulutusalataso3_${field}`,
            ],
            koulutusasteKoodiUrit: [`${CLASSIFICATION}koulutusastetaso1_${kind.eqf === '5' ? '4' : level === '2' ? '3' : level}`],
          },
        ]
      : [],
    tarjoajat: providers.map(organisation),
    metadata: {
      tyyppi: kind.code,
      kuvaus: description(programme) ?? {},
      osaamistavoitteet: outcomes(programme),
      lisatiedot: [],
      koulutusala: [code(`${CLASSIFICATION}koulutusalataso1_${field.slice(0, 2)}#1`, {})],
      tutkintonimike: titles,
      isAvoinKorkeakoulutus: isOpen(programme),
      ...extentFields(kind.unit, extent),
    },
    modified: '2026-03-02T09:55',
    timestamp: 1_772_000_000_000,
  };
}
