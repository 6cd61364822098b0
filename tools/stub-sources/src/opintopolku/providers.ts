import type { Dice } from '../random.ts';
import type { Texts } from '../market/advertisement.ts';

export type ProviderKind = 'amm' | 'amk' | 'yo' | 'adult' | 'school';

export interface Municipality {
  code: string;
  fi: string;
  sv: string;
}

/** An institution with the place one of its offices is in. */
export interface Provider {
  oid: string;
  names: Texts;
  municipality: Municipality;
}

const municipalities = {
  vantaa: { code: '092', fi: 'Vantaa', sv: 'Vanda' },
  helsinki: { code: '091', fi: 'Helsinki', sv: 'Helsingfors' },
  espoo: { code: '049', fi: 'Espoo', sv: 'Esbo' },
  kerava: { code: '245', fi: 'Kerava', sv: 'Kervo' },
  jarvenpaa: { code: '186', fi: 'Järvenpää', sv: 'Träskända' },
} as const satisfies Record<string, Municipality>;

/** Made-up institutions, the ones in Vantaa first. */
const NAMES: Record<ProviderKind, readonly (readonly [keyof typeof municipalities, Texts])[]> = {
  amm: [
    ['vantaa', { fi: 'Kielorinteen ammattiopisto', sv: 'Kielorinne yrkesinstitut', en: 'Kielorinne Vocational College' }],
    ['vantaa', { fi: 'Siipikaaren ammattiopisto' }],
    ['vantaa', { fi: 'Yrkesinstitutet Havsvinden', sv: 'Yrkesinstitutet Havsvinden' }],
    ['kerava', { fi: 'Havurannan ammattiopisto' }],
    ['jarvenpaa', { fi: 'Oraskosken ammattiopisto' }],
    ['helsinki', { fi: 'Kaislarannan ammattiopisto' }],
  ],
  amk: [
    ['vantaa', { fi: 'Aurinkovuo-ammattikorkeakoulu', sv: 'Yrkeshögskolan Aurinkovuo', en: 'Aurinkovuo University of Applied Sciences' }],
    ['vantaa', { fi: 'Tuulisalmi-ammattikorkeakoulu', en: 'Tuulisalmi University of Applied Sciences' }],
    ['espoo', { fi: 'Aurinkovuo-ammattikorkeakoulu, Espoo', sv: 'Yrkeshögskolan Aurinkovuo, Esbo' }],
    ['helsinki', { fi: 'Kalliovirta-ammattikorkeakoulu' }],
  ],
  yo: [
    [
      'vantaa',
      { fi: 'Lumikuru-yliopisto, Vantaan kampus', sv: 'Lumikuru universitet, campus Vanda', en: 'Lumikuru University, Vantaa Campus' },
    ],
    ['helsinki', { fi: 'Lumikuru-yliopisto', sv: 'Lumikuru universitet', en: 'Lumikuru University' }],
    ['espoo', { fi: 'Rautapuro-yliopisto', en: 'Rautapuro University' }],
  ],
  adult: [
    ['vantaa', { fi: 'Kielorinteen aikuisopisto', sv: 'Kielorinne vuxeninstitut' }],
    ['vantaa', { sv: 'Havsvindens medborgarinstitut' }],
    ['kerava', { fi: 'Vanamokodin kansalaisopisto' }],
  ],
  school: [
    ['vantaa', { fi: 'Tuulikallion lukio' }],
    ['vantaa', { fi: 'Pilvirinteen aikuislukio' }],
    ['helsinki', { fi: 'Saarivuon lukio' }],
  ],
};
/** The share of offerings given in Vantaa. */
const LOCAL_SHARE = 0.78;

const providers: Record<ProviderKind, Provider[]> = { amm: [], amk: [], yo: [], adult: [], school: [] };
let made = 0;
for (const [kind, list] of Object.entries(NAMES) as [ProviderKind, (typeof NAMES)[ProviderKind]][]) {
  for (const [place, names] of list) {
    providers[kind].push({ oid: `1.2.246.562.10.9200${String(++made).padStart(7, '0')}`, names, municipality: municipalities[place] });
  }
}

/** An institution of a kind, mostly one in Vantaa. */
export function chooseProvider(kind: ProviderKind, dice: Dice): Provider {
  const isLocal = dice.chance(LOCAL_SHARE);
  return dice.pick(providers[kind].filter(({ municipality }) => (municipality.code === '092') === isLocal));
}
