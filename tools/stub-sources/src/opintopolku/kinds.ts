import { weighted } from '../random.ts';
import type { ProviderKind } from './providers.ts';

/** A kind of study by the service's own code. */
export interface StudyKind {
  code: string;
  path: string;
  provider: ProviderKind;
  /** Named after an occupation, after a single skill, or by itself. */
  about: 'occupation' | 'skill' | 'itself';
  /** Levels of education (ISCED) whose occupations it leads to. */
  levels: readonly string[];
  /** European level; null: none. */
  eqf: string | null;
  isDegree: boolean;
  /** Code of the unit and the numbers it may have; 180120 is 180 + 120. */
  unit: '2' | '6' | null;
  extents: readonly number[];
}

const kind = (
  [code, path, provider]: [string, string, ProviderKind],
  about: StudyKind['about'],
  levels: string,
  eqf: string | null,
  unit: '2' | '6' | null,
  extents: readonly number[],
): StudyKind => ({
  code,
  path,
  provider,
  about,
  levels: levels.split(' '),
  eqf,
  isDegree: about === 'occupation' && unit !== null,
  unit,
  extents,
});

/** Kinds by their share of what is offered. */
export const chooseKind = weighted<StudyKind>([
  [kind(['amm', 'amm/ammatillinen-perustutkinto', 'amm'], 'occupation', '2 3', '4', '6', [180]), 20],
  [kind(['amm', 'amm/ammattitutkinto', 'amm'], 'occupation', '3', '4', '6', [120, 150, 180]), 9],
  [kind(['amm', 'amm/erikoisammattitutkinto', 'amm'], 'occupation', '3', '5', '6', [160, 180, 210]), 4],
  [kind(['amm-tutkinnon-osa', 'amm/amm-tutkinnon-osa', 'amm'], 'skill', '2 3', null, '6', [10, 15, 25, 30, 45]), 11],
  [kind(['amk', 'kk/amk', 'amk'], 'occupation', '6', '6', '2', [210, 240]), 14],
  [kind(['yo', 'kk/yo', 'yo'], 'occupation', '7', '7', '2', [180120]), 7],
  [kind(['kk-opintojakso', 'kk/kk-opintojakso', 'amk'], 'skill', '6 7', null, '2', [1, 3, 5, 10]), 12],
  [kind(['kk-opintokokonaisuus', 'kk/kk-opintokokonaisuus', 'yo'], 'skill', '6 7', null, '2', [15, 25, 30, 60]), 5],
  [kind(['erikoistumiskoulutus', 'kk/erikoistumiskoulutus', 'amk'], 'skill', '6 7', null, '2', [30]), 1],
  [kind(['vapaa-sivistystyo-muu', 'vapaa-sivistystyo/vapaa-sivistystyo-muu', 'adult'], 'skill', '2 3 6', null, null, []), 8],
  [
    kind(
      ['vapaa-sivistystyo-osaamismerkki', 'vapaa-sivistystyo/vapaa-sivistystyo-osaamismerkki', 'adult'],
      'skill',
      '2 3 6',
      null,
      null,
      [],
    ),
    2,
  ],
  [kind(['muu', 'muut/muu', 'amm'], 'skill', '2 3', null, null, []), 3],
  [kind(['tuva', 'tuva', 'amm'], 'itself', '2', null, null, []), 1.5],
  [kind(['lk', 'lk', 'school'], 'itself', '3', '4', null, []), 1.5],
  [kind(['aikuisten-perusopetus', 'aikuisten-perusopetus', 'adult'], 'itself', '2', '2', null, []), 1],
]);
