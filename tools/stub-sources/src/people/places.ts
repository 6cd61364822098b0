import { weighted, weightedWords } from '../random.ts';

/** Municipalities people live in, by code, with their shares; the city itself first. */
const MUNICIPALITIES = {
  '092': 60,
  '091': 14,
  '049': 7,
  '245': 5,
  '858': 3.4,
  '186': 2.4,
  '753': 1.4,
  '543': 2.2,
  '106': 1.8,
  '638': 0.8,
  '257': 0.8,
  '927': 0.5,
  '505': 0.4,
  '611': 0.2,
  '755': 0.1,
} as const;

export const chooseMunicipality = weightedWords(MUNICIPALITIES);
/** Where somebody would work besides home: the large ones around the airport more than their share. */
export const chooseWorkMunicipality = weighted(Object.entries(MUNICIPALITIES).map(([code, share]) => [code, Math.sqrt(share)] as const));
