import { maskPersonalData, plainText, reject, type Mapped } from '@kasvu/adapter-kit';
import type { VacancyRecord } from '@kasvu/contracts';
import type { Config } from './config';
import { unitOf } from './employer-unit';
import { linkOf, sourceIdOf } from './identity';
import { languageOf } from './language';
import type { RemoteVacancy } from './remote-vacancy';

/** Where the source puts advertisements it has no place for. */
const fallbackPoint = { longitude: 25.002805874123947, latitude: 60.33124036740038 };
/** In degrees, less than a metre. */
const samePoint = 1e-6;

/** Maps one advertisement. Refuses it when nothing but the row number tells it from others, or when it has no title. */
export function mapVacancy(remote: RemoteVacancy, config: Config): Mapped {
  const sourceId = sourceIdOf(remote);
  if (sourceId === null) return reject('missing-id', 'linkki', 'Neither linkki nor tyoavain holds the number of the advertisement');
  const title = textOf(remote.tyotehtava);
  if (title === null) return reject('missing-field', 'tyotehtava', 'The advertisement has no title');
  const organisation = textOf(remote.organisaatio) ?? '';
  const language = languageOf(title, organisation);
  const address = textOf(remote.osoite);
  const link = linkOf(remote);
  const data: VacancyRecord = {
    title: { [language]: maskPersonalData(title) },
    description: {},
    field: textOf(remote.ammattiala),
    languages: [language],
    employerName: config.employerName,
    employerUnit: unitOf(organisation),
    employerBusinessId: config.employerBusinessId,
    municipalityCodes: [config.municipalityCode],
    address,
    location: address === null ? null : locationOf(remote),
    publishedAt: null,
    applicationEndsOn: remote.haku_paattyy_pvm?.trim() || null,
    positions: null,
    applicationUrl: link,
    skillUris: [],
    occupationUris: [],
  };
  return { kind: 'vacancy', sourceId, sourceUrl: link, data };
}

/** One line of text, character references decoded; null when nothing is left. */
function textOf(value: string | null | undefined): string | null {
  return plainText(value ?? '').replace(/\s+/g, ' ') || null;
}

function locationOf({ x, y }: RemoteVacancy): VacancyRecord['location'] {
  if (x === null || x === undefined || y === null || y === undefined || (x === 0 && y === 0)) return null;
  const isFallback = Math.abs(x - fallbackPoint.longitude) < samePoint && Math.abs(y - fallbackPoint.latitude) < samePoint;
  return isFallback ? null : { longitude: x, latitude: y };
}
