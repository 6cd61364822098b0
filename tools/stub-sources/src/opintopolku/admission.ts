import { canaryPerson, canaryText } from '../canaries.ts';
import { dayText } from '../days.ts';
import { type Dice, stream, weighted } from '../random.ts';
import { turnOf } from '../turns.ts';
import type { Offering } from './catalogue.ts';
import { code } from './codes.ts';

const WAYS = {
  joint: code('hakutapa_01#1', { fi: 'Yhteishaku', sv: 'Gemensam ansökan', en: 'Joint application' }),
  separate: code('hakutapa_02#1', { fi: 'Erillishaku', sv: 'Separata antagningar', en: 'Separate application' }),
  continuous: code('hakutapa_03#1', { fi: 'Jatkuva haku', sv: 'Kontinuerlig ansökan', en: 'Rolling admission' }),
} as const;
const chooseWay = weighted<keyof typeof WAYS | 'none'>([
  ['joint', 34],
  ['separate', 34],
  ['continuous', 22],
  ['none', 10],
]);
const chooseStart = weighted<'day' | 'term' | 'plan'>([
  ['day', 40],
  ['term', 45],
  ['plan', 15],
]);
const TERMS = { k: { fi: 'Kevät', sv: 'Vår', en: 'Spring' }, s: { fi: 'Syksy', sv: 'Höst', en: 'Autumn' } } as const;
/** A few offerings have been left standing since the autumn of 2023. */
const LONG_AGO = 19_600;

/** How and when one applies for an offering, and when it starts. */
export interface Admission {
  /** Null: one does not apply through the service. */
  way: keyof typeof WAYS | null;
  /** First and last day to apply (day numbers); null: until further notice. */
  from: number;
  to: number | null;
  /** As the service writes it. */
  start: object;
  /** Day number from which the offering reads as it does. */
  modified: number;
  /** Whether the start stands with the teaching, or with the application. */
  hasOwnStart: boolean;
  /** Whether the application period stands with the target, or with the admission. */
  hasOwnPeriod: boolean;
}

function startOn(day: number, dice: Dice): object {
  const kind = chooseStart(dice.next());
  const texts = { henkilokohtaisenSuunnitelmanLisatiedot: {} };
  if (kind === 'plan') return { alkamiskausityyppi: 'henkilokohtainen suunnitelma', ...texts };
  const date = dayText(day);
  if (kind === 'day') return { alkamiskausityyppi: 'tarkka alkamisajankohta', koulutuksenAlkamispaivamaara: `${date}T00:00`, ...texts };
  const term = date.slice(5, 7) < '08' ? 'k' : 's';
  return {
    alkamiskausityyppi: 'alkamiskausi ja -vuosi',
    koulutuksenAlkamiskausi: code(`kausi_${term}#1`, TERMS[term]),
    koulutuksenAlkamisvuosi: date.slice(0, 4),
    ...texts,
  };
}

/** Makes admissions: each offering is applied for in rounds that follow one another. */
export function createAdmissions(seed: number, today: number): (offering: Offering) => Admission {
  const rounds = stream(seed, 'studies-round');
  const contents = stream(seed, 'studies-admission');

  return ({ index }) => {
    const dice = rounds.dice(index);
    const period = 150 + dice.int(200);
    const isLeft = dice.chance(0.05);
    const { generation, from: opened } = turnOf(isLeft ? LONG_AGO : today, period, dice.int(period));
    const chosen = contents.dice(index * 1000 + generation);
    const way = chooseWay(chosen.next());
    const from = opened + 5 + chosen.int(25);
    const to = from + 13 + chosen.int(70);
    return {
      way: way === 'none' ? null : isLeft ? 'separate' : way,
      from,
      to: way === 'continuous' && !isLeft ? null : to,
      start: startOn(to + 20 + chosen.int(140), chosen),
      modified: opened,
      hasOwnStart: chosen.chance(0.5) || way === 'none',
      hasOwnPeriod: chosen.chance(0.5),
    };
  };
}

function periods({ from, to }: Admission): object[] {
  return [{ alkaa: `${dayText(from)}T08:00`, ...(to === null ? {} : { paattyy: `${dayText(to)}T15:00` }) }];
}

const oids = ({ index }: Offering): { target: string; admission: string } => {
  const number = String(92_000_000_000 + index).padStart(20, '0');
  return { target: `1.2.246.562.20.${number}`, admission: `1.2.246.562.29.${number}` };
};

/** Where one applies (`hakukohde`). */
export function targetOf(offering: Offering, admission: Admission): object {
  const { target, admission: admissionOid } = oids(offering);
  const { hasOwnPeriod, hasOwnStart } = admission;
  return {
    oid: target,
    hakuOid: admissionOid,
    toteutusOid: offering.oid,
    tila: 'julkaistu',
    nimi: { fi: 'Hakukohde' },
    kaytetaanHaunAikataulua: !hasOwnPeriod,
    kaytetaanHaunAlkamiskautta: !hasOwnStart,
    hakuajat: hasOwnPeriod ? periods(admission) : [],
    metadata: {
      ...(offering.index % 9 === 0 ? {} : { aloituspaikat: { lukumaara: 12 + (offering.index % 40) } }),
      kaytetaanHaunAlkamiskautta: !hasOwnStart,
    },
    hakulomakeLinkki: { fi: `https://hakulomake.example/${target}` },
    modified: `${dayText(admission.modified)}T10:55`,
  };
}

/** The admission (`haku`) an offering's target belongs to; its contact person is in it too. */
export function admissionOf(offering: Offering, admission: Admission): object | null {
  if (admission.way === null) return null;
  const contact = canaryPerson((offering.index % 100) / 100);
  return {
    oid: oids(offering).admission,
    tila: 'julkaistu',
    nimi: { fi: WAYS[admission.way].nimi.fi ?? '' },
    hakutapa: WAYS[admission.way],
    hakuajat: admission.hasOwnPeriod ? [] : periods(admission),
    metadata: {
      ...(admission.hasOwnStart ? {} : { koulutuksenAlkamiskausi: admission.start }),
      yhteyshenkilot: [{ nimi: { fi: contact.name }, titteli: { fi: canaryText('Hakutoimisto') }, sahkoposti: { fi: contact.email } }],
    },
    modified: `${dayText(admission.modified)}T09:55:10`,
  };
}
