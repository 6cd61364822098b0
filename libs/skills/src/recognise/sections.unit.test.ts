import { kindOfHeading } from './heading-words';
import { sectionsOf } from './sections';

const told = (text: string) =>
  sectionsOf(text)
    .filter(({ kind }) => kind !== 'heading')
    .map(({ start, end, kind }) => [text.slice(start, end).trim(), kind]);

describe('kindOfHeading', () => {
  it.each([
    ['Mitä odotamme', 'requirements'],
    ['Hakijalta edellytämme', 'requirements'],
    ['Kelpoisuusvaatimukset', 'requirements'],
    ['Kravprofil', 'requirements'],
    ['What we are looking for', 'requirements'],
    ['Työn sisältö', 'tasks'],
    ['Tehtävänkuva', 'tasks'],
    ['Arbetsuppgifter', 'tasks'],
    ['Eduksi luetaan', 'appreciated'],
    ['ARVOSTAMME', 'appreciated'],
    ['Lisäksi arvostamme', 'appreciated'],
    ['Meriterande', 'appreciated'],
    ['It is a plus if you', 'appreciated'],
    ['Nice to have', 'appreciated'],
    ['Tarjoamme', 'aside'],
    ['Edut', 'aside'],
    ['Mitä me tarjoamme', 'aside'],
    ['Vi erbjuder', 'aside'],
    ["What's in it for you", 'aside'],
    ['Om oss', 'aside'],
    ['Hakuohjeet', 'aside'],
    ['How to apply', 'aside'],
    ['Ei vaadita', 'aside'],
    ['EMME EDELLYTÄ', 'aside'],
    ['Not needed', 'aside'],
    ['Hitsaus', null],
    ['Hyvä suomen kielen taito katsotaan eduksi', null],
    ['Trukkikortti eduksi', null],
    ['Emme vaadi hitsaustaitoja tai sorvausta', null],
    ['', null],
  ])('%s: %s', (words, kind) => {
    expect(kindOfHeading(words)).toBe(kind);
  });
});

describe('sectionsOf', () => {
  it('lets a heading on its own line reach to the next, whatever that says', () => {
    expect(told('Alku.\n\nEduksi:\n- yksi\n\n- kaksi\n\nTarjoamme\nneljä\n\nTyöaika ja paikka\nViisi.')).toEqual([
      ['Alku.', 'text'],
      ['- yksi', 'appreciated'],
      ['- kaksi', 'appreciated'],
      ['neljä', 'aside'],
      ['Työaika ja paikka', 'text'],
      ['Viisi.', 'text'],
    ]);
  });

  it('ends what is asked for with the list under the heading, what is not asked for only with the next heading', () => {
    expect(told('Eduksi\n- yksi\n- kaksi\n\nProosaa.\n\nTarjoamme\n- kolme\n\nLisää.')).toEqual([
      ['- yksi', 'appreciated'],
      ['- kaksi', 'appreciated'],
      ['Proosaa.', 'text'],
      ['- kolme', 'aside'],
      ['Lisää.', 'aside'],
    ]);
  });

  it('lets one with words after it reach to the end of its line', () => {
    expect(told('Vaadimme: yksi. Eduksi: kaksi.\nKolme.\nMitä saat? Neljä.')).toEqual([
      ['yksi.', 'requirements'],
      ['kaksi.', 'appreciated'],
      ['Kolme.', 'text'],
      ['Neljä.', 'aside'],
    ]);
  });

  it('takes a list item for no heading, nor a colon within a sentence', () => {
    expect(told('- Edut\nTyö alkaa: heti')).toEqual([
      ['- Edut', 'text'],
      ['Työ alkaa: heti', 'text'],
    ]);
  });

  it.each(['', '\n\n', ':', '?: :?', '-\n-', 'Edut:', '\r\nEdut\r\nyksi\r\n'])('covers every letter of %j once', (text) => {
    let end = 0;
    for (const section of sectionsOf(text)) {
      expect(text.slice(end, section.start).trim()).toBe('');
      end = section.end;
    }
    expect(text.slice(end).trim()).toBe('');
  });
});
