import type { StudyRecord } from '@kasvu/contracts';
import { extentUnits, meaningsOf } from './codes';
import type { RemoteExtent } from './remote-parts';

type Extent = NonNullable<StudyRecord['extent']>;

/** A bachelor's and a master's part: `180+120`. */
const sum = /^\d+(?:\s*\+\s*\d+)+$/;
/** The service glues the parts of such a sum together: 180120. No study is so long by itself. */
const leastGlued = 10_000;

/** How much it is; null when nothing is said. */
export function extentOf(remote: RemoteExtent): Extent | null {
  const [unit = null] = meaningsOf([remote.opintojenLaajuusyksikko], 'opintojenlaajuusyksikko', extentUnits);
  const parts = partsOf(remote);
  if (parts) {
    const total = parts.reduce((all, part) => all + part, 0);
    return { min: total, max: total, unit, text: parts.join(' + ') };
  }
  const number = remote.opintojenLaajuusNumero ?? numberIn(nameOf(remote));
  const min = remote.opintojenLaajuusNumeroMin ?? number;
  const max = remote.opintojenLaajuusNumeroMax ?? number;
  if (min !== null || max !== null) return { min, max, unit, text: null };
  const text = nameOf(remote);
  return text === null ? null : { min: null, max: null, unit, text };
}

/** The extents of parts of a qualification taken together; null when one of them is not said, or they are of different units. */
export function sumOf(remotes: readonly RemoteExtent[]): Extent | null {
  const extents = remotes.map(extentOf);
  const [first] = extents;
  if (!first || extents.some((extent) => extent?.max == null || extent.max !== extent.min || extent.unit !== first.unit)) return null;
  const total = extents.reduce((all, extent) => all + (extent?.max ?? 0), 0);
  return { min: total, max: total, unit: first.unit, text: null };
}

function partsOf(remote: RemoteExtent): number[] | null {
  const name = nameOf(remote);
  if (name !== null && sum.test(name)) return name.split('+').map(Number);
  const glued = remote.opintojenLaajuusNumero ?? numberIn(name);
  if (glued === null || glued < leastGlued || !Number.isInteger(glued)) return null;
  return [String(glued).slice(0, 3), String(glued).slice(3)].map(Number);
}

function nameOf({ opintojenLaajuus }: RemoteExtent): string | null {
  const names = opintojenLaajuus?.nimi;
  return (names?.fi ?? names?.sv ?? names?.en)?.trim() || null;
}

function numberIn(name: string | null): number | null {
  return name !== null && /^\d+(?:[.,]\d+)?$/.test(name) ? Number(name.replace(',', '.')) : null;
}
