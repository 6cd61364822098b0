import { findVoikkoDictionary } from './find-voikko-dictionary';
import { wordFile } from './vfst-fixture';
import { createVoikko } from './voikko';

describe('createVoikko on made-up dictionaries', () => {
  it('reads base form, roots and verbs of compounds and derivations', () => {
    const voikko = createVoikko(
      wordFile({
        hitsauksen: '[Lt][Xp]hitsata[X]hitsa[Ln][Xj]us[X]u[Sg][Ny]ksen',
        sairaanhoitajan: '[Lnl][Xp]sairas[X]sairaa[Sg][Ny]n[Bh][Bc][Lt][Xp]hoitaa[X]hoita[Ln][Xj]ja[X][Sg][Ny]jan',
        lähityö: '[Lp]lähi[Bh][Bc][Ln][Xp]työ[X]työ[Sn][Ny]',
        tarjoilun: '[Lt][Xp]tarjota[X]tarjoil[Xj]la[X][Ln][Xj]u[X]u[Sg][Ny]n',
        puhtaanapito: '[Ln][Xp]puhtaana=pito[X]puhtaana[Bm]pito[Sn][Ny]',
      }),
    );
    expect(voikko.analyse('hitsauksen')).toEqual({ lemmas: ['hitsaus'], roots: [['hitsata']], verbs: ['hitsata'] });
    expect(voikko.analyse('sairaanhoitajan')).toEqual({ lemmas: ['sairaanhoitaja'], roots: [['sairas', 'hoitaa']], verbs: ['hoitaa'] });
    expect(voikko.analyse('Lähityö').roots).toEqual([['lähi-', 'työ']]);
    expect(voikko.analyse('tarjoilun')).toEqual({ lemmas: ['tarjoilu'], roots: [['tarjoilla']], verbs: ['tarjoilla'] });
    expect(voikko.analyse('puhtaanapito').roots).toEqual([['puhtaanapito']]);
    expect(voikko.analyse('tuntematon')).toEqual({ lemmas: [], roots: [], verbs: [] });
  });

  it('leaves out remote readings, but only where there is a nearer one', () => {
    const possessive = '[Ln][Xp]kuu[X]kuu[Sn][Ny][O2y]si';
    expect(createVoikko(wordFile({ kuusi: possessive })).analyse('kuusi').lemmas).toEqual(['kuu']);
    const compound = createVoikko(wordFile({ materiaali: '[Ln][Xp]materia[X]materia[Sn][Ny][Bh][Bc][Lp]ali' }));
    expect(compound.readings('materiaali')[0]?.remoteness).toBeGreaterThan(2);
  });
});

const dictionary = findVoikkoDictionary();

(dictionary ? describe : describe.skip)(
  `createVoikko on the Finnish dictionary${dictionary ? '' : ' (skipped: voikko-fi is not installed)'}`,
  () => {
    const voikko = dictionary ? createVoikko(dictionary.bytes) : null;

    it.each([
      ['hitsaaja', 'hitsaaja', [['hitsata']]],
      ['hitsaustaitoja', 'hitsaustaito', [['hitsata', 'taito']]],
      ['Sairaanhoitajan', 'sairaanhoitaja', [['sairas', 'hoitaa']]],
      [
        'sairaanhoito',
        'sairaanhoito',
        [
          ['sairas', 'hoito'],
          ['sairas', 'hoitaa'],
        ],
      ],
      ['trukinkuljettaja', 'trukinkuljettaja', [['trukki', 'kuljettaa']]],
      ['ohjelmoinnin', 'ohjelmointi', [['ohjelmoida']]],
      ['talouden', 'talous', [['talous']]],
      ['kuusi', 'kuusi', [['kuusi']]],
      ['maatalouskoneita', 'maatalouskone', [['maa', 'talous', 'kone']]],
      ['materiaaleja', 'materiaali', [['materiaali']]],
    ])('%s', (word, lemma, roots) => {
      const analysis = voikko?.analyse(word);
      expect(analysis?.lemmas).toEqual([lemma]);
      expect([...(analysis?.roots ?? [])].sort()).toEqual([...roots].sort());
    });

    it('does not know foreign words', () => {
      expect(voikko?.analyse('TypeScript').lemmas).toEqual([]);
      expect(voikko?.analyse('שלום').lemmas).toEqual([]);
    });
  },
);
