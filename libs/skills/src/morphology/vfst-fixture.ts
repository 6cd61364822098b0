/** Builds small VFST files for tests, in the layout `vfst.ts` describes. */

const finalInput = 0xffff;

/** One transition: what it reads and writes (names of symbols, '' for nothing) and the state it leads to. */
export type Transition = [input: string, output: string, target: number] | 'final';

interface Options {
  symbols: string[];
  /** Transitions of each state; state 0 is the start. */
  states: Transition[][];
  /** States with at least so many transitions are written with an overflow cell. */
  overflowFrom?: number;
}

/** The bytes of a transducer. */
export function vfstFile({ symbols, states, overflowFrom = 256 }: Options): Uint8Array {
  const names = ['', ...symbols];
  const numberOf = (name: string) => {
    const index = names.indexOf(name);
    if (index < 0) throw new Error(`No symbol ${name}`);
    return index;
  };
  const starts: number[] = [];
  let cells = 0;
  for (const transitions of states) {
    starts.push(cells);
    cells += transitions.length + (transitions.length >= overflowFrom ? 1 : 0);
  }
  const table = new TextEncoder().encode(names.map((name) => `${name}\0`).join(''));
  const cellsAt = Math.ceil((18 + table.length) / 8) * 8;
  const bytes = new Uint8Array(cellsAt + cells * 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x00013a6e, true);
  view.setUint32(4, 0x000351fa, true);
  view.setUint16(16, names.length, true);
  bytes.set(table, 18);
  let at = cellsAt;
  for (const transitions of states) {
    transitions.forEach((transition, place) => {
      const overflows = transitions.length >= overflowFrom;
      const more = place > 0 ? 0 : overflows ? 255 : transitions.length - 1;
      const [input, output, target] =
        transition === 'final' ? [finalInput, 0, 0] : [numberOf(transition[0]), numberOf(transition[1]), starts[transition[2]] ?? 0];
      view.setUint16(at, input, true);
      view.setUint16(at + 2, output, true);
      view.setUint32(at + 4, target + more * 0x1000000, true);
      at += 8;
      if (place === 0 && overflows) {
        view.setUint32(at, transitions.length - 1, true);
        at += 8;
      }
    });
  }
  return bytes;
}

/** A dictionary that knows whole words: each is read letter by letter, then its analysis is written. */
export function wordFile(words: Record<string, string>): Uint8Array {
  const outputs = Object.values(words).map((output) =>
    output.split(/(\[[^\]]*\])/).flatMap((piece) => (piece.startsWith('[') ? [piece] : [...piece])),
  );
  const letters = [...new Set([...Object.keys(words).join(''), ...outputs.flat().filter((symbol) => !symbol.startsWith('['))])];
  const tags = [...new Set(outputs.flat().filter((symbol) => symbol.startsWith('[')))];
  const states: Transition[][] = [[]];
  Object.keys(words).forEach((word, index) => {
    let state = 0;
    const steps: [string, string][] = [
      ...[...word].map((letter): [string, string] => [letter, '']),
      ...(outputs[index] ?? []).map((symbol): [string, string] => ['', symbol]),
    ];
    for (const [input, output] of steps) {
      states.push([]);
      states[state]?.push([input, output, states.length - 1]);
      state = states.length - 1;
    }
    states[state]?.push('final');
  });
  return vfstFile({ symbols: [...letters, ...tags], states });
}
