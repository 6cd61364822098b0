import { codeIn, deliveries, extentUnits, freeOfCharge, teachingLanguages, urisOf, type Meanings } from './codes';
import type { RemoteOffering } from './remote-offering';
import type { RemoteCodes } from './remote-parts';
import { isKnownType, typeCodeOf } from './study-type';

/** Codes of an offering that nobody here knows, as `path=code`; what they mean is left out of the record. */
export function unknownCodes(remote: RemoteOffering): string[] {
  const { metadata, koulutus } = remote;
  const type = typeCodeOf(remote);
  const fee = metadata?.opetus?.maksullisuustyyppi;
  return [
    ...(type === null || isKnownType(type) ? [] : [`koulutustyyppi=${shown(type)}`]),
    ...(!fee || freeOfCharge.has(fee) ? [] : [`metadata.opetus.maksullisuustyyppi=${shown(fee)}`]),
    ...unknownIn('metadata.opetus.opetuskieli[]', metadata?.opetus?.opetuskieli, 'oppilaitoksenopetuskieli', teachingLanguages),
    ...unknownIn('metadata.opetus.opetustapa[]', metadata?.opetus?.opetustapa, 'opetuspaikkakk', deliveries),
    ...unknownIn('metadata.opintojenLaajuusyksikko', [metadata?.opintojenLaajuusyksikko], 'opintojenlaajuusyksikko', extentUnits),
    ...unknownIn(
      'koulutus.metadata.opintojenLaajuusyksikko',
      [koulutus?.metadata?.opintojenLaajuusyksikko],
      'opintojenlaajuusyksikko',
      extentUnits,
    ),
  ];
}

function unknownIn(path: string, codes: RemoteCodes, list: string, meanings: Meanings<unknown>): string[] {
  const uris = urisOf(codes).filter((uri) => uri != null);
  return uris.filter((uri) => !meanings.has(codeIn(uri, list) ?? '')).map((uri) => `${path}=${shown(uri)}`);
}

/** A code as it is; whatever else stands in its place is not repeated. */
function shown(code: string): string {
  return /^[\w#-]{1,60}$/.test(code) ? code : '?';
}
