import type { StudyRecord } from '@kasvu/contracts';
import { codeIn } from './codes';
import type { RemoteOffering } from './remote-offering';
import type { RemotePeriod, RemoteStart } from './remote-parts';

/** One way to apply. */
export interface Admission {
  /** Places are given as people apply, by its kind (`hakutapa`): jatkuva and joustava haku. */
  rolling: boolean;
  periods: StudyRecord['applicationPeriods'];
  start: RemoteStart | null;
  seats: number | null;
}

const rollingKinds = new Set(['03', '04']);
const published = 'julkaistu';

/** All ways to apply that are published, in whichever of its two forms the service gives them, and the offering's own period when it has no target. */
export function admissionsOf({ hakukohteet, haut, hakutiedot, metadata }: RemoteOffering): Admission[] {
  const targets = admissionsOfTargets(hakukohteet, haut);
  const own = metadata?.hakuaika
    ? [{ rolling: false, periods: periodsIn([metadata.hakuaika]), start: null, seats: metadata.aloituspaikat ?? null }]
    : [];
  return [...(targets.length > 0 ? targets : joinedAdmissions(hakutiedot)), ...own];
}

/** Each period once, the earliest first. */
export function periodsOf(admissions: readonly Admission[]): StudyRecord['applicationPeriods'] {
  const periods = admissions.flatMap((admission) => admission.periods);
  const byTime = new Map(periods.map((period) => [`${period.startsAt ?? ''} ${period.endsAt ?? '~'}`, period]));
  return [...byTime].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, period]) => period);
}

/** Whether one can apply until further notice, and is told as soon as one has. */
export function isContinuous(admissions: readonly Admission[]): boolean {
  return admissions.some(({ rolling, periods }) => rolling && (periods.length === 0 || periods.some(({ endsAt }) => endsAt === null)));
}

function admissionsOfTargets(targets: RemoteOffering['hakukohteet'], admissions: RemoteOffering['haut']): Admission[] {
  const byOid = new Map((admissions ?? []).flatMap((admission) => (typeof admission === 'string' ? [] : [[admission.oid, admission]])));
  return (targets ?? []).filter(isPublished).map((target) => {
    const admission = byOid.get(target.hakuOid);
    const ownPeriods = periodsIn(target.hakuajat);
    const common = periodsIn(admission?.hakuajat);
    const commonStart = admission?.metadata?.koulutuksenAlkamiskausi ?? termOf(admission?.alkamiskausi?.koodiUri, admission?.alkamisvuosi);
    const { metadata } = target;
    const sharesStart = metadata?.kaytetaanHaunAlkamiskautta ?? target.kaytetaanHaunAlkamiskautta;
    return {
      rolling: isRolling(admission?.hakutapa?.koodiUri),
      periods: target.kaytetaanHaunAikataulua || ownPeriods.length === 0 ? common : ownPeriods,
      start: (sharesStart ? null : metadata?.koulutuksenAlkamiskausi) ?? commonStart,
      seats: metadata?.aloituspaikat?.lukumaara ?? null,
    };
  });
}

function joinedAdmissions(joined: RemoteOffering['hakutiedot']): Admission[] {
  return (joined ?? []).flatMap(({ hakutapa, koulutuksenAlkamiskausi, hakukohteet }) =>
    (hakukohteet ?? []).filter(isPublished).map((target) => ({
      rolling: isRolling(hakutapa?.koodiUri),
      periods: periodsIn(target.hakuajat),
      start: target.koulutuksenAlkamiskausi ?? koulutuksenAlkamiskausi ?? null,
      seats: target.aloituspaikat?.lukumaara ?? null,
    })),
  );
}

function isPublished({ tila }: { tila?: string | null }): boolean {
  return tila === published;
}

function isRolling(kind: string | null | undefined): boolean {
  return rollingKinds.has(codeIn(kind, 'hakutapa') ?? '');
}

/** Older admissions name their term without more ado. */
function termOf(term: string | null | undefined, year: string | null | undefined): RemoteStart | null {
  if (!year) return null;
  return {
    koulutuksenAlkamiskausi: { koodiUri: term },
    koulutuksenAlkamisvuosi: year,
    koulutuksenAlkamispaivamaara: null,
    koulutuksenPaattymispaivamaara: null,
  };
}

function periodsIn(periods: readonly RemotePeriod[] | null | undefined): StudyRecord['applicationPeriods'] {
  return (periods ?? [])
    .map(({ alkaa, paattyy }) => ({ startsAt: alkaa, endsAt: paattyy }))
    .filter(({ startsAt, endsAt }) => startsAt !== null || endsAt !== null);
}
