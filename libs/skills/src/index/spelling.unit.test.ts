import { allowedSlips } from '../text/edit-distance';
import { createSpelling } from './spelling';

const spelling = createSpelling(['hitsaus', 'sähköasennus', 'kääntäminen', 'städning', 'målare', 'saksa', 'metsä', 'taksi', 'ohjelmointi']);
const meant = (word: string) => spelling.corrections(word, allowedSlips(word.length)).words;

describe('createSpelling', () => {
  it.each([
    ['two letters swapped', 'hitsuas', 'hitsaus'],
    ['the first two swapped', 'ihtsaus', 'hitsaus'],
    ['a letter missing', 'hitsus', 'hitsaus'],
    ['a letter doubled', 'hittsaus', 'hitsaus'],
    ['a wrong letter', 'hitdaus', 'hitsaus'],
    ['no dots', 'kaantaminen', 'kääntäminen'],
    ['no dots and a letter missing', 'sahkoasenus', 'sähköasennus'],
    ['no Swedish dots', 'stadning', 'städning'],
    ['no Swedish ring', 'malare', 'målare'],
    ['ä for å', 'mälare', 'målare'],
    ['two slips in a long word', 'ohjelmoitni', 'ohjelmointi'],
    ['a wrong first letter in a long word', 'phjelmointi', 'ohjelmointi'],
  ])('sees through %s: %s → %s', (_slip, typed, word) => {
    expect(meant(typed)).toEqual([word]);
  });

  it.each([
    ['a short word that starts otherwise', 'raksa'],
    ['two slips in a short word', 'mitsas'],
    ['a word of four letters', 'taks'],
    ['a word near to none', 'lentokone'],
  ])('leaves %s alone: %s', (_what, typed) => {
    expect(meant(typed)).toEqual([]);
  });

  it('says how many slips it took, none for missing dots', () => {
    expect(spelling.corrections('metsa', 1)).toEqual({ slips: 0, words: ['metsä'] });
    expect(spelling.corrections('hitsuas', 1).slips).toBe(1);
  });

  it('prefers the nearest', () => {
    expect(createSpelling(['städning', 'standing']).corrections('stadning', 2)).toEqual({ slips: 0, words: ['städning'] });
  });
});
