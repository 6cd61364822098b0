import { helsinkiDate, reject, type Mapped } from '@kasvu/adapter-kit';
import type { LocalizedText, StudyRecord } from '@kasvu/contracts';
import { admissionsOf, isContinuous, periodsOf } from './admissions';
import { fieldsOf, levelOf } from './classification';
import { deliveries, freeOfCharge, meaningsOf, municipalitiesIn, teachingLanguages } from './codes';
import type { Config } from './config';
import { hasEnded } from './ended';
import { extentOf, sumOf } from './extent';
import { keywordsOf } from './keywords';
import type { Listed } from './remote-hit';
import type { RemoteOffering } from './remote-offering';
import { seatsOf } from './seats';
import { startOf } from './start';
import { typeOf } from './study-type';
import { namesOf, textsOf } from './texts';

export interface Surroundings {
  config: Pick<Config, 'keepStartedDays'>;
  now: Date;
  /** How the search lists the offering: once for each institution. */
  listed: readonly Listed[];
}

/** Reasons of an offering that is there and no longer to be shown. */
export const departed = { draft: 'not-published', ended: 'ended' } as const;

/** Where people look at an offering. */
const pageOfOffering = 'https://opintopolku.fi/konfo/fi/toteutus/';

/** Maps one offering. Refuses drafts, those that have ended and those without a name. */
export function mapOffering(given: RemoteOffering, { config, now, listed }: Surroundings): Mapped {
  if (given.tila !== 'julkaistu') return reject(departed.draft, 'tila', 'The offering is not published');
  const remote = given.koulutus?.tila === 'julkaistu' ? given : { ...given, koulutus: null };
  const names = namesOf(remote.nimi);
  if (Object.keys(names).length === 0) return reject('missing-field', 'nimi', 'The offering has no name');
  const { koulutus, metadata } = remote;
  const admissions = admissionsOf(remote);
  const starts = [metadata?.opetus?.koulutuksenAlkamiskausi, ...admissions.map(({ start }) => start)].filter((start) => start != null);
  const periods = periodsOf(admissions);
  const continuousApplication = isContinuous(admissions);
  if (hasEnded({ periods, continuousApplication, starts }, now, config.keepStartedDays)) {
    return reject(departed.ended, 'hakukohteet', 'Nobody can apply any more, and it began long ago');
  }
  const places = [...campusesOf(remote).map(({ paikkakunta }) => paikkakunta), ...listed.flatMap(({ kunnat }) => kunnat ?? [])];
  const data: StudyRecord = {
    names,
    description: firstOf(textsOf(metadata?.kuvaus), textsOf(koulutus?.metadata?.kuvaus)),
    outcomes: firstOf(textsOf(metadata?.osaamistavoitteet), textsOf(koulutus?.metadata?.osaamistavoitteet)),
    programme: remote.koulutusOid ? { id: remote.koulutusOid, names: namesOf(koulutus?.nimi) } : null,
    providers: providersOf(remote, listed),
    municipalityCodes: municipalitiesIn(places),
    languages: meaningsOf(metadata?.opetus?.opetuskieli, 'oppilaitoksenopetuskieli', teachingLanguages),
    type: typeOf(remote),
    level: levelOf(remote),
    fields: fieldsOf(remote),
    degree: koulutus?.johtaaTutkintoon ?? false,
    apprenticeship: isApprenticeship(remote, names),
    qualifications: (koulutus?.metadata?.tutkintonimike ?? []).map((title) => namesOf(title?.nimi)).filter((title) => !isEmpty(title)),
    extent: extentOf(metadata ?? {}) ?? extentOf(koulutus?.metadata ?? {}) ?? sumOf(koulutus?.metadata?.tutkinnonOsat ?? []),
    deliveries: meaningsOf(metadata?.opetus?.opetustapa, 'opetuspaikkakk', deliveries),
    start: startOf(starts, helsinkiDate(now)),
    durationMonths: durationOf(remote),
    applicationPeriods: periods,
    continuousApplication,
    seats: seatsOf(admissions, now),
    fee: feeOf(remote),
    keywords: keywordsOf(remote),
  };
  return { kind: 'study', sourceId: remote.oid, sourceUrl: `${pageOfOffering}${remote.oid}`, data };
}

/** In each language the offering's own text, else that of its programme. */
function firstOf(own: LocalizedText, ofProgramme: LocalizedText): LocalizedText {
  return { ...ofProgramme, ...own };
}

/** Where it is given: its providers, else whoever entered it. */
function campusesOf({ tarjoajat, organisaatio }: RemoteOffering) {
  return tarjoajat?.length ? tarjoajat : organisaatio ? [organisaatio] : [];
}

/** The institutions as the search names them; an offering's own providers are mostly campuses, named by their town. */
function providersOf(remote: RemoteOffering, listed: readonly Listed[]): StudyRecord['providers'] {
  const institutions = listed.map(({ oppilaitosOid, oppilaitosNimi }) => ({ oid: oppilaitosOid, nimi: oppilaitosNimi }));
  const named = institutions.length > 0 ? institutions : campusesOf(remote);
  const providers = named.map(({ oid, nimi }) => ({ id: oid ?? null, names: namesOf(nimi) })).filter(({ names }) => !isEmpty(names));
  return [...new Map(providers.map((provider) => [provider.id, provider])).values()];
}

/** By its way of teaching, or by its name; otherwise nobody says that it is none. */
function isApprenticeship({ metadata }: RemoteOffering, names: LocalizedText): true | null {
  const atWork = meaningsOf(metadata?.opetus?.opetustapa, 'opetuspaikkakk', deliveries).includes('workplace');
  return atWork || /oppisopimu|läroavtal|apprenticeship/i.test(Object.values(names).join(' ')) ? true : null;
}

function durationOf({ metadata }: RemoteOffering): number | null {
  const { suunniteltuKestoVuodet, suunniteltuKestoKuukaudet } = metadata?.opetus ?? {};
  return 12 * (suunniteltuKestoVuodet ?? 0) + (suunniteltuKestoKuukaudet ?? 0) || null;
}

function feeOf({ metadata }: RemoteOffering): StudyRecord['fee'] {
  const { maksullisuustyyppi, onkoMaksullinen, maksunMaara } = metadata?.opetus ?? {};
  const free = freeOfCharge.get(maksullisuustyyppi ?? '') ?? (onkoMaksullinen == null ? null : !onkoMaksullinen);
  return free === null ? null : { free, euros: free ? null : maksunMaara || null };
}

function isEmpty(texts: LocalizedText): boolean {
  return Object.keys(texts).length === 0;
}
