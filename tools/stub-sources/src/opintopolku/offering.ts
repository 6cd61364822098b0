import { canaryPerson, canaryText } from '../canaries.ts';
import { clockText, dayText } from '../days.ts';
import type { Texts } from '../market/advertisement.ts';
import { type Dice, stream } from '../random.ts';
import type { Admission } from './admission.ts';
import type { Offering } from './catalogue.ts';
import { code, deliveries, extentFields, organisation, teachingLanguages } from './codes.ts';
import { isOpen } from './programme.ts';
import { descriptions, keywords, outcomes, programmeNames } from './texts.ts';

const STATES = { published: 'julkaistu', nameless: 'julkaistu', draft: 'tallennettu', archived: 'arkistoitu', gone: 'arkistoitu' } as const;
/** Years a degree takes, by the service's path; anything else takes months. */
const YEARS: Record<string, number> = { 'amm/ammatillinen-perustutkinto': 3, 'amm/ammattitutkinto': 1, 'kk/amk': 4, 'kk/yo': 5, lk: 3 };

/** The name of an offering: the programme's, with the way of study where there are several. */
export function offeringNames({ programme, state, index }: Offering): Texts {
  if (state === 'nameless') return {};
  const ends = ['', '', ', monimuoto', ', työn ohessa'];
  return Object.fromEntries(
    Object.entries(programmeNames(programme)).map(([language, name]) => [language, `${name}${language === 'fi' ? ends[index % 4] : ''}`]),
  );
}

function teachingOf(offering: Offering, { hasOwnStart, start }: Admission, dice: Dice): object {
  const { kind, languages, index } = offering.programme;
  const isFree = kind.isDegree || kind.about === 'itself' || dice.chance(0.35);
  const years = YEARS[kind.path] ?? 0;
  const ways = Object.values(deliveries).filter(() => dice.chance(0.3));
  return {
    opetuskieli: languages.map((language) => teachingLanguages[language]),
    opetuskieletKuvaus: {},
    opetustapa: ways.length > 0 ? ways : [index % 8 === 0 ? deliveries.online : deliveries.contact],
    opetustapaKuvaus: {},
    opetusaika: [code('opetusaikakk_1#1', { fi: 'Päiväopetus', sv: 'Dagundervisning', en: 'Day time teaching' })],
    opetusaikaKuvaus: {},
    maksullisuustyyppi: isFree ? 'maksuton' : 'maksullinen',
    maksullisuusKuvaus: {},
    ...(isFree ? {} : { maksunMaara: dice.chance(0.5) ? 15 * (1 + dice.int(10)) : 120.5 + 10 * dice.int(30) }),
    ...(hasOwnStart ? { koulutuksenAlkamiskausi: start } : {}),
    suunniteltuKestoVuodet: years,
    suunniteltuKestoKuukaudet: years > 0 ? 0 : 1 + dice.int(9),
    suunniteltuKestoKuvaus: {},
    onkoApuraha: false,
    lisatiedot: [],
  };
}

/** Makes the writer of offerings (`toteutus`) of a seed; `name` takes the place of the one it has. */
export function createOfferingWriter(seed: number): (offering: Offering, admission: Admission, name?: string) => object {
  const details = stream(seed, 'studies-details');

  return (offering, admission, name) => {
    const { programme, providers, oid, state } = offering;
    const { kind, languages, occupation, skills } = programme;
    const dice = details.dice(offering.index);
    const contact = canaryPerson(dice.next());
    const modified = `${dayText(admission.modified)}T${dice.chance(0.7) ? clockText(dice.next()) : '09:55'}`;
    const [first] = providers;
    return {
      oid,
      koulutusOid: programme.oid,
      tila: STATES[state],
      nimi: name === undefined ? offeringNames(offering) : { fi: name },
      kielivalinta: languages,
      koulutustyyppi: kind.code,
      koulutustyyppiPath: kind.path,
      oppilaitokset: providers.map((provider) => provider.oid),
      tarjoajat: providers.map(organisation),
      ...(first === undefined ? {} : { organisaatio: organisation(first) }),
      hakuAuki: null,
      metadata: {
        tyyppi: kind.code,
        kuvaus: descriptions(programme),
        osaamistavoitteet: dice.chance(0.5) ? outcomes(programme) : {},
        opetus: teachingOf(offering, admission, dice),
        ammattinimikkeet: kind.about === 'occupation' ? keywords([occupation], languages) : [],
        asiasanat: keywords(
          skills.filter(() => dice.chance(0.5)),
          languages,
        ),
        isAvoinKorkeakoulutus: isOpen(programme),
        isTyovoimakoulutus: kind.code === 'muu',
        hasJotpaRahoitus: kind.code === 'muu' && dice.chance(0.5),
        isTaydennyskoulutus: kind.code === 'kk-opintokokonaisuus' && dice.chance(0.4),
        yhteyshenkilot: [
          {
            nimi: { fi: contact.name },
            titteli: { fi: canaryText('Opinto-ohjaaja') },
            sahkoposti: { fi: contact.email },
            puhelinnumero: { fi: contact.phone },
            wwwSivu: {},
            wwwSivuTeksti: {},
          },
        ],
        ...(kind.about === 'skill' ? extentFields(kind.unit, programme.extent) : {}),
      },
      modified,
      timestamp: Date.parse(`${dayText(admission.modified)}T12:00:00Z`),
    };
  };
}
