import type { Voikko } from './voikko';

/**
 * Endings of agents and acts that the dictionary lists as words of their own, and those of the verbs they come from:
 * `siivooja`, `siivous` → `siivota`; `muurari` → `muurata`; `huolto` → `huoltaa`; `rakennus` → `rakentaa`.
 */
const endings: [RegExp, string[]][] = [
  [/([aäoöuye])\1j[aä]$/, ['$1ta', '$1tä']],
  [/([aäeioöuy])j[aä]$/, ['$1a', '$1ä', '$1da', '$1dä', '$1ta', '$1tä']],
  [/n[nt][uy]s$/, ['ntaa', 'ntää']],
  [/t[uy]s$/, ['ttaa', 'ttää', 'taa', 'tää']],
  [/([aäoöuyei])[uy]s$/, ['$1ta', '$1tä']],
  [/uri$/, ['oa']],
  [/ari$/, ['ata', 'aa']],
  [/tt[oö]$/, ['ttaa', 'ttää']],
  [/([lnr])t[oö]$/, ['$1taa', '$1tää']],
  [/j[oö]$/, ['jaa', 'jää']],
  [/t[oö]$/, ['taa', 'tää']],
];

/** Nouns that only look as if they came from a verb: a roof, a crop, a stump; or have left it: a company. */
const notFromVerbs: ReadonlySet<string> = new Set(['katto', 'sato', 'kanto', 'yritys', 'hallitus', 'asetus']);

/** The verb a noun comes from by one of the endings above, if the dictionary knows that verb; otherwise null. */
export function verbOfNoun(lemma: string, voikko: Voikko): string | null {
  if (lemma.length < 3 || notFromVerbs.has(lemma)) return null;
  for (const [ending, verbs] of endings) {
    if (!ending.test(lemma)) continue;
    for (const verb of verbs) {
      const candidate = lemma.replace(ending, verb);
      const { verbs: known, lemmas } = voikko.analyse(candidate);
      if (known.includes(candidate) && lemmas.includes(candidate)) return candidate;
    }
  }
  return null;
}

/** Whether a noun looks like one who does something: `siivooja`, `muurari`, `leipuri`. */
export const isAgent = (lemma: string): boolean => /(?:j[aä]|[au]ri)$/.test(lemma);
