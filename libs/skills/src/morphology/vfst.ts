/**
 * Reader of Voikko's unweighted VFST transducer: lower-case letters in, one output string per accepted path out.
 * Layout: 16-byte header, symbol table, 8-byte cells (see `readCells`). Only the format is known here; what the
 * tags in the output mean is `voikko.ts`'s matter.
 */
import { type FlagOperation, parseFlag } from './vfst-flags';

export interface Transducer {
  /** Outputs of all accepting paths for `input`, tags included; empty when the input is not accepted. */
  run(input: string): string[];
}

export class DictionaryFormatError extends Error {
  override readonly name = 'DictionaryFormatError';
}

const headerLength = 16;
const cellLength = 8;
const finalInput = 0xffff;
const overflow = 255;
const maximumInputLength = 80;
/** Deeper than any path of a word so long; keeps a broken file with a loop from exhausting the stack. */
const maximumDepth = 1000;

interface SymbolTable {
  symbols: string[];
  flags: (FlagOperation | undefined)[];
  letters: Map<string, number>;
  firstLetter: number;
  /** Where the cells start. */
  end: number;
}

function readSymbols(bytes: Uint8Array, view: DataView): SymbolTable {
  const count = view.getUint16(headerLength, true);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const symbols: string[] = [];
  let position = headerLength + 2;
  for (let index = 0; index < count; index++) {
    const end = bytes.indexOf(0, position);
    if (end < 0) throw new DictionaryFormatError('The symbol table is cut short');
    symbols.push(decoder.decode(bytes.subarray(position, end)));
    position = end + 1;
  }
  const features = new Map<string, number>();
  const values = new Map<string, number>();
  const flags = symbols.map((symbol) => (symbol.startsWith('@') ? parseFlag(symbol, features, values) : undefined));
  const firstLetter = symbols.findIndex((symbol, index) => index > 0 && !symbol.startsWith('@'));
  const firstTag = symbols.findIndex((symbol) => symbol.startsWith('['));
  const letters = new Map<string, number>();
  for (let index = firstLetter; index < (firstTag < 0 ? count : firstTag); index++) letters.set(symbols[index] ?? '', index);
  return { symbols, flags, letters, firstLetter, end: Math.ceil(position / cellLength) * cellLength };
}

/** Cells as parallel arrays: u16 input, u16 output, u24 target cell, u8 how many more transitions the state has. */
function readCells(view: DataView, start: number) {
  const count = Math.floor((view.byteLength - start) / cellLength);
  const inputs = new Uint16Array(count);
  const outputs = new Uint16Array(count);
  const targets = new Uint32Array(count);
  for (let cell = 0; cell < count; cell++) {
    const offset = start + cell * cellLength;
    inputs[cell] = view.getUint16(offset, true);
    outputs[cell] = view.getUint16(offset + 2, true);
    targets[cell] = view.getUint32(offset + 4, true);
  }
  return { inputs, outputs, targets };
}

/**
 * Opens a transducer from the bytes of a `mor.vfst` file.
 * @param stepLimit Transitions looked at per input before the walk gives up and answers what it has found.
 * @throws DictionaryFormatError when the bytes are not an unweighted VFST file.
 */
export function openTransducer(bytes: Uint8Array, stepLimit = 200_000): Transducer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < headerLength + 2 || view.getUint32(0, true) !== 0x00013a6e || view.getUint32(4, true) !== 0x000351fa) {
    throw new DictionaryFormatError('Not a VFST file');
  }
  const { symbols, flags, letters, firstLetter, end } = readSymbols(bytes, view);
  const { inputs, outputs, targets } = readCells(view, end);
  if (inputs.length === 0) throw new DictionaryFormatError('The file holds no transitions');
  const featureValues = new Int32Array(symbols.length);
  const path: number[] = [];
  let codes: number[] = [];
  let found: Set<string> = new Set();
  let steps = 0;
  let depth = 0;

  function walk(state: number, position: number): void {
    let last = (targets[state] ?? 0) >>> 24;
    let overflowCell = -1;
    if (last === overflow) {
      overflowCell = state + 1;
      last = (inputs[overflowCell] ?? 0) + (outputs[overflowCell] ?? 0) * 0x10000 + 1;
    }
    for (let cell = state; cell <= state + last; cell++) {
      if (cell === overflowCell) continue;
      if (++steps > stepLimit) return;
      const input = inputs[cell] ?? 0;
      if (input === finalInput) {
        if (position === codes.length) found.add(path.map((symbol) => symbols[symbol]).join(''));
      } else if (input >= firstLetter) {
        if (position < codes.length && codes[position] === input) follow(cell, position + 1);
      } else if (input === 0) {
        follow(cell, position);
      } else {
        followFlag(cell, position, flags[input]);
      }
    }
  }

  function follow(cell: number, position: number): void {
    const output = outputs[cell] ?? 0;
    const writes = output >= firstLetter;
    if (depth >= maximumDepth) return;
    depth++;
    if (writes) path.push(output);
    walk((targets[cell] ?? 0) & 0xffffff, position);
    depth--;
    if (writes) path.pop();
  }

  function followFlag(cell: number, position: number, flag: FlagOperation | undefined): void {
    if (!flag) return;
    const before = featureValues[flag.feature] ?? 0;
    if (!flag.allows(before)) return;
    featureValues[flag.feature] = flag.after(before);
    follow(cell, position);
    featureValues[flag.feature] = before;
  }

  return {
    run(input) {
      codes = [];
      for (const letter of input) {
        const code = letters.get(letter);
        if (code === undefined) return [];
        codes.push(code);
      }
      if (codes.length === 0 || codes.length > maximumInputLength) return [];
      found = new Set();
      steps = 0;
      depth = 0;
      path.length = 0;
      featureValues.fill(0);
      walk(0, 0);
      return [...found];
    },
  };
}
