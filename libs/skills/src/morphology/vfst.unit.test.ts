import { DictionaryFormatError, openTransducer } from './vfst';
import { vfstFile } from './vfst-fixture';

describe('openTransducer', () => {
  it('writes what the path of an accepted word writes', () => {
    const transducer = openTransducer(vfstFile({ symbols: ['a', 'b', '[X]'], states: [[['a', 'b', 1]], [['', '[X]', 2]], ['final']] }));
    expect(transducer.run('a')).toEqual(['b[X]']);
    expect(transducer.run('b')).toEqual([]);
    expect(transducer.run('aa')).toEqual([]);
    expect(transducer.run('')).toEqual([]);
  });

  it('gives every reading of an ambiguous word once', () => {
    const states = [
      [
        ['a', 'a', 1],
        ['a', 'b', 1],
        ['a', 'a', 1],
      ],
      ['final'],
    ] as Parameters<typeof vfstFile>[0]['states'];
    expect(openTransducer(vfstFile({ symbols: ['a', 'b'], states })).run('a')).toEqual(['a', 'b']);
  });

  it('reads the number of transitions from the next cell when there are many', () => {
    const states = [
      [
        ['a', 'a', 1],
        ['b', 'b', 1],
        ['c', 'c', 1],
      ],
      ['final'],
    ] as Parameters<typeof vfstFile>[0]['states'];
    const transducer = openTransducer(vfstFile({ symbols: ['a', 'b', 'c'], states, overflowFrom: 3 }));
    expect(['a', 'b', 'c'].map((letter) => transducer.run(letter))).toEqual([['a'], ['b'], ['c']]);
  });

  const throughFlags = (first: string, second: string) =>
    openTransducer(
      vfstFile({ symbols: [first, second, 'a'], states: [[[first, '', 1]], [[second, '', 2]], [['a', 'a', 3]], ['final']] }),
    ).run('a').length === 1;

  it.each([
    ['@P.F.X@', '@R.F.X@', true],
    ['@P.F.X@', '@R.F.Y@', false],
    ['@P.F.X@', '@R.F@', true],
    ['@C.F@', '@R.F@', false],
    ['@P.F.X@', '@D.F.X@', false],
    ['@P.F.X@', '@D.F.Y@', true],
    ['@P.F.X@', '@D.F@', false],
    ['@C.F@', '@D.F@', true],
    ['@U.F.X@', '@U.F.X@', true],
    ['@U.F.X@', '@U.F.Y@', false],
    ['@P.F.X@', '@R.G@', false],
    ['@Z.F.X@', '@C.F@', false],
  ])('lets %s then %s through: %s', (first, second, expected) => {
    expect(throughFlags(first, second)).toBe(expected);
  });

  it('forgets a flag set on a path it came back from', () => {
    const transducer = openTransducer(
      vfstFile({
        symbols: ['@P.F.X@', '@D.F@', 'a', 'b'],
        states: [
          [
            ['@P.F.X@', '', 1],
            ['@D.F@', '', 2],
          ],
          [['b', 'b', 3]],
          [['a', 'a', 3]],
          ['final'],
        ],
      }),
    );
    expect(transducer.run('a')).toEqual(['a']);
  });

  it('stops a walk that never ends', () => {
    const endless = openTransducer(vfstFile({ symbols: ['a'], states: [[['', '', 0]]] }));
    expect(endless.run('a')).toEqual([]);
  });

  it.each([
    ['another file', new Uint8Array(64)],
    ['an empty file', new Uint8Array()],
    ['a file cut in its symbols', vfstFile({ symbols: ['a'], states: [['final']] }).subarray(0, 19)],
    ['a file without transitions', vfstFile({ symbols: ['a'], states: [] })],
  ])('refuses %s', (_, bytes) => {
    expect(() => openTransducer(bytes)).toThrow(DictionaryFormatError);
  });
});
