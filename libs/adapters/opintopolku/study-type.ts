import type { StudyType } from '@kasvu/contracts';
import type { RemoteOffering } from './remote-offering';

/** The service's types of study; a vocational qualification (`amm`) is told further by its path. */
const typeOfCode: ReadonlyMap<string, StudyType> = new Map<string, StudyType>([
  ['aikuisten-perusopetus', 'basic'],
  ['lk', 'upper-secondary'],
  ['amm', 'vocational'],
  ['amm-tutkinnon-osa', 'vocational'],
  ['amm-osaamisala', 'vocational'],
  ['amm-muu', 'vocational'],
  ['amm-ope-erityisope-ja-opo', 'university-of-applied-sciences'],
  ['amk', 'university-of-applied-sciences'],
  ['yo', 'university'],
  ['ope-pedag-opinnot', 'university'],
  ['erikoislaakari', 'university'],
  ['erikoistumiskoulutus', 'continuous-learning'],
  ['kk-opintojakso', 'continuous-learning'],
  ['kk-opintokokonaisuus', 'continuous-learning'],
  ['kk-muu', 'continuous-learning'],
  ['tuva', 'preparatory'],
  ['telma', 'preparatory'],
  ['vapaa-sivistystyo-opistovuosi', 'liberal-adult'],
  ['vapaa-sivistystyo-muu', 'liberal-adult'],
  ['vapaa-sivistystyo-osaamismerkki', 'liberal-adult'],
  ['taiteen-perusopetus', 'other'],
  ['muu', 'other'],
]);

const typeOfPath: ReadonlyMap<string, StudyType> = new Map<string, StudyType>([
  ['amm/ammattitutkinto', 'vocational-further'],
  ['amm/erikoisammattitutkinto', 'vocational-specialist'],
]);

const higherEducationModules = new Set(['kk-opintojakso', 'kk-opintokokonaisuus', 'kk-muu']);

/** The service's own code of the type; null when it gives none. */
export function typeCodeOf({ koulutustyyppi, koulutus, metadata }: RemoteOffering): string | null {
  return koulutustyyppi ?? koulutus?.koulutustyyppi ?? metadata?.tyyppi ?? null;
}

export function isKnownType(code: string): boolean {
  return typeOfCode.has(code);
}

/** What kind of study it is. Unknown kinds are `other`; so is "other training", unless it says it is for people in work or out of it. */
export function typeOf(remote: RemoteOffering): StudyType {
  const code = typeCodeOf(remote) ?? '';
  const { metadata, koulutus } = remote;
  const isOpen = metadata?.isAvoinKorkeakoulutus ?? koulutus?.metadata?.isAvoinKorkeakoulutus;
  if (higherEducationModules.has(code) && isOpen) return 'open-higher-education';
  if (code === 'muu' && (metadata?.isTaydennyskoulutus || metadata?.isTyovoimakoulutus || metadata?.hasJotpaRahoitus)) {
    return 'continuous-learning';
  }
  return typeOfPath.get(remote.koulutustyyppiPath ?? '') ?? typeOfCode.get(code) ?? 'other';
}
