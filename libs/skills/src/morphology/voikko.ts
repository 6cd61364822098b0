import { LruCache } from './lru';
import { openTransducer } from './vfst';

/** One reading of a Finnish word. */
export interface VoikkoReading {
  /** The word's base form: `hitsauksen` → `hitsaus`. */
  baseform: string;
  /** What the word is made of: `sairaanhoitajan` → `sairas`, `hoitaa`. Prefixes that are no words of their own end in a hyphen. */
  roots: string[];
  /** Those of `roots` that are verbs. */
  verbs: string[];
  /** Readings a reader would not think of first: a possessive suffix, a name, more parts than another reading. */
  remoteness: number;
}

export interface VoikkoAnalysis {
  lemmas: string[];
  /** One list of roots per likely reading, without duplicates. */
  roots: string[][];
  verbs: string[];
}

export interface Voikko {
  /** The likely readings of a word merged; empty lists when the dictionary does not know it. */
  analyse(word: string): VoikkoAnalysis;
  /** All readings of a word. */
  readings(word: string): VoikkoReading[];
}

const tag = /\[(X[a-z]?|[A-Z][a-z0-9]*)\]/g;

/** Derivations whose meaning has left their verb: a company is not an attempt, a government not mere mastering. */
const ownMeaning: ReadonlySet<string> = new Set(['yritys', 'hallitus', 'asetus', 'käytävä']);

interface Part {
  surface: string;
  /** Surface and derivational ending up to the last derivation, if the part is derived. */
  derived: string | null;
  root: string | null;
  verb: boolean;
  prefix: boolean;
}

const newPart = (): Part => ({ surface: '', derived: null, root: null, verb: false, prefix: false });

/** Splits an output such as `[Lt][Xp]hitsata[X]hitsa[Ln][Xj]us[X]u[Sg][Ny]ksen` at its compound boundaries `[Bc]`. */
function partsOf(output: string): Part[] {
  const parts: Part[] = [newPart()];
  let inside = '';
  let lastClass = '';
  let position = 0;
  const take = (text: string) => {
    const part = parts[parts.length - 1] as Part;
    if (inside === '') part.surface += text;
    else if (inside === 'Xp') {
      part.root = text.replaceAll('=', '').toLowerCase();
      part.verb = lastClass === 'Lt';
    } else if (inside === 'Xj') {
      const ending = text.replaceAll('=', '');
      part.derived = part.surface + ending;
      if (ownMeaning.has(part.derived)) {
        part.root = part.derived;
        part.verb = false;
      }
      // A verb made of a verb is a root of its own: tarjoilla is not tarjota.
      if (part.verb && lastClass === 'Lt' && /^l[aä]$/.test(ending)) part.root = part.derived;
    }
  };
  for (const match of output.matchAll(tag)) {
    if (match.index > position) take(output.slice(position, match.index));
    position = match.index + match[0].length;
    const name = match[1] ?? '';
    if (name.startsWith('X')) inside = name === 'X' ? '' : name;
    else if (name === 'Bc') parts.push(newPart());
    else if (name.startsWith('L')) {
      lastClass = name;
      if (name === 'Lp') (parts[parts.length - 1] as Part).prefix = true;
    }
  }
  if (position < output.length) take(output.slice(position));
  return parts;
}

/**
 * `kuusi` is a spruce or six before it is `your moon`, `siivooja` a cleaner before `siivo` + `oja`, and equal vowels
 * meet in a compound only over a hyphen: `materiaali` is not `materia` + `ali`.
 */
function remotenessOf(output: string, parts: readonly Part[]): number {
  const clashes = parts.some((part, at) => {
    const end = parts[at - 1]?.surface.at(-1) ?? '';
    return /[aeiouyäö]/.test(end) && part.surface.startsWith(end);
  });
  const participle = parts.length > 1 && /\[R[a-z]\]/.test(output);
  const possessive = /\[O(?:[12][my]|3)\]/.test(output);
  const name = /\[L(?:es|em|ee|ep)\]/.test(output);
  return parts.length + (clashes || possessive ? 4 : 0) + (name ? 2 : 0) + (participle ? 1 : 0);
}

function readingOf(output: string): VoikkoReading {
  const parts = partsOf(output);
  const last = parts[parts.length - 1] as Part;
  const head = parts.slice(0, -1).map((part) => part.surface);
  const roots: string[] = [];
  for (const part of parts) {
    if (part.root) roots.push(part.root);
    else if (part.prefix && part.surface) roots.push(`${part.surface.replace(/-$/, '')}-`);
  }
  return {
    baseform: (head.join('') + (last.derived ?? last.root ?? last.surface)).toLowerCase(),
    roots,
    verbs: parts.flatMap((part) => (part.root && part.verb ? [part.root] : [])),
    remoteness: remotenessOf(output, parts),
  };
}

function merge(all: VoikkoReading[]): VoikkoAnalysis {
  const nearest = Math.min(...all.map((reading) => reading.remoteness));
  const readings = all.filter((reading) => reading.remoteness === nearest);
  const roots = new Map<string, string[]>();
  for (const reading of readings) if (reading.roots.length > 0) roots.set(reading.roots.join(' '), reading.roots);
  return {
    lemmas: [...new Set(readings.map((reading) => reading.baseform))],
    roots: [...roots.values()],
    verbs: [...new Set(readings.flatMap((reading) => reading.verbs))],
  };
}

/**
 * Finnish morphology from the bytes of Voikko's dictionary (`mor.vfst`).
 * @param cacheSize Words whose analysis is remembered.
 * @throws DictionaryFormatError when the bytes are not such a dictionary.
 */
export function createVoikko(dictionary: Uint8Array, cacheSize = 50_000): Voikko {
  const transducer = openTransducer(dictionary);
  const cache = new LruCache<VoikkoAnalysis>(cacheSize);
  const readings = (word: string) => transducer.run(word.normalize('NFC').toLowerCase()).map(readingOf);
  return {
    readings,
    analyse: (word) => cache.get(word, () => merge(readings(word))),
  };
}
