import type { Application } from '../applications/book.ts';
import type { Stage } from '../applications/stages.ts';
import { canaryText } from '../canaries.ts';
import { dayText } from '../days.ts';
import { districts, vantaa } from '../places/vantaa.ts';
import type { People } from '../people/person.ts';
import type { Consent } from '../people/profile.ts';
import { forms } from '../prh-ytj/forms.ts';
import type { Register } from '../prh-ytj/register.ts';
import type { VocabularyRow } from '../vocabulary.ts';
import { finnishDay, type Row } from './csv.ts';

const AVAILABILITY = { available: 'etsii työtä', open: 'avoin tarjouksille', 'not-looking': 'ei etsi työtä' } as const;
const LEVELS = { beginner: 'perusteet', intermediate: 'osaaja', master: 'asiantuntija' } as const;
const PURPOSES = { 'employment-services': 'työllisyyspalvelut', recruitment: 'rekrytointi', training: 'koulutus' } as const;
const STAGES: Record<Stage, string> = {
  new: 'uusi',
  screening: 'arvioitavana',
  interview: 'haastattelussa',
  offer: 'tarjous tehty',
  hired: 'valittu',
  rejected: 'ei valittu',
};
const IN_CELL = '; ';

const consentCell = (consent: Consent): string => (consent === null ? 'ei' : consent.until === null ? 'kyllä' : finnishDay(consent.until));
/** The Finnish name; a name that would fall apart at its commas is written as a URI. */
const wordOf = ({ names, uri }: VocabularyRow): string => (names.fi[0]?.includes(',') ? uri : (names.fi[0] ?? uri));

/** A person as a row of a city's own list: what the file adapter reads, and columns it must not. */
export function talentRow(people: People, index: number): Row {
  const { identity, history, educations, ...person } = people.person(index);
  const consents = people.consents.of(index);
  const jobs = (write: (spell: (typeof history)[number]) => string): string => history.map(write).join(IN_CELL);
  return {
    Tunnus: person.key,
    Nimi: identity.name,
    Sähköposti: identity.email,
    Puhelin: identity.phone,
    Syntymäaika: identity.birthDate,
    Sukupuoli: identity.gender,
    Katuosoite: identity.address,
    Suostumus: consentCell(consents.profile),
    Käyttötarkoitus: PURPOSES[consents.profile?.purpose ?? 'employment-services'],
    'Suostumus työnantajaan': consentCell(consents.employer),
    'Suostumus henkilöllisyyteen': consentCell(consents.identity),
    Käytettävyys: AVAILABILITY[person.availability],
    'Käytettävissä alkaen': finnishDay(person.availableFrom),
    Kunta: person.municipality,
    Osaamiset: person.skills.map(({ concept, level }) => `${wordOf(concept)} (${LEVELS[level]})`).join(IN_CELL),
    Ammatit: wordOf(person.occupation),
    Kielet: person.languages.map(({ code, level }) => `${code}:${level === 'native' ? 'äidinkieli' : level}`).join(', '),
    Koulutusaste: educations.map(({ level }) => level).join(IN_CELL),
    Koulutusala: educations.map(({ field }) => field).join(IN_CELL),
    Valmistumisvuosi: educations.map(({ graduation }) => graduation.slice(0, 4)).join(IN_CELL),
    Työtehtävä: jobs(({ occupation }) => wordOf(occupation)),
    'Työ alkoi': jobs(({ start }) => start.slice(0, 4)),
    'Työ päättyi': jobs(({ end }) => end?.slice(0, 4) ?? 'jatkuu'),
    'Työn toimiala': jobs(({ division }) => division),
    'Työnantajan Y-tunnus': jobs(({ businessId }) => businessId ?? ''),
    Työnantaja: jobs(({ employerName }) => employerName),
    Päivitetty: finnishDay(dayText(people.consents.updatedDay(index))),
    Lisätietoja: canaryText('Soitettava ennen kello 16.'),
  };
}

/** An application as a row. */
export function applicationRow({ id, vacancy, applicant, isRegistered, appliedAt, stage, stageChangedAt }: Application): Row {
  const isByKey = vacancy.naming === 'key';
  const day = (time: number): string => finnishDay(new Date(time).toISOString());
  return {
    Hakemus: `hakemus-${String(id).padStart(7, '0')}`,
    'Osaajan tunnus': isRegistered ? applicant.key : '',
    'Hakijan tunnus': isRegistered ? '' : `hakija-${applicant.index}`,
    'Hakijan nimi': applicant.identity.name,
    'Työpaikan lähde': isByKey ? 'vantaa-jobs' : '',
    'Työpaikan tunnus': isByKey ? String(vacancy.advertisement.jid) : '',
    'Y-tunnus': vacancy.employer.businessId,
    Työnantaja: vacancy.employer.name,
    Työpaikka: vacancy.title,
    Kunta: vantaa.municipalityCode,
    'Hakuaika päättyy': finnishDay(vacancy.endsOn),
    Haettu: day(appliedAt),
    Vaihe: STAGES[stage],
    'Vaihe muuttui': stageChangedAt === null ? '' : day(stageChangedAt),
    Osaamiset: applicant.skills
      .slice(0, 8)
      .map(({ concept }) => wordOf(concept))
      .join(IN_CELL),
    'Työkokemus vuosina': String(applicant.yearsOfExperience),
    Saatekirje: canaryText('Olen oikea tähän työhön.'),
  };
}

/** A company as a row of a customer list: what the register does not tell, and somebody's name. Those broken in the register are broken here. */
export function companyRow({ traits, names }: Register, index: number): Row {
  const dice = traits.dice('rest', index);
  const name = names(index).find(({ type, endDate }) => type === '1' && endDate === undefined)?.name ?? '';
  const district = dice.pick(districts);
  const host = `yritys${index}.example`;
  return {
    'Y-tunnus': traits.businessId(index),
    Nimi: name,
    Puhelin: `09 000 ${String(1000 + dice.int(9000))}`,
    Sähköposti: `info@${host}`,
    Verkkosivu: `www.${host}`,
    Osoite: `${dice.pick(district.streets)} ${dice.int(60) + 1}`,
    Postinumero: district.postCode,
    Postitoimipaikka: 'Vantaa',
    Kunta: vantaa.municipalityCode,
    Toimiala: traits.industry(index).tol2025,
    Tila: traits.fate(index) === 'ceased' ? 'lakannut' : 'toiminnassa',
    // The city itself is no company; the file adapter knows companies' forms only.
    Yritysmuoto: traits.form(index) === 'KUNTA' || traits.form(index) === 'RY' ? '' : forms[traits.form(index)].label[0],
    Yhteyshenkilö: 'Koe Kanarialintu',
  };
}
