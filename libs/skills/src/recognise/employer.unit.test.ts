import { createMorphology } from '../morphology/create-morphology';
import { findVoikkoDictionary } from '../morphology/find-voikko-dictionary';
import { createVoikko } from '../morphology/voikko';
import { tokenise } from '../text/tokenise';
import { createEmployerTest } from './employer';

const dictionary = findVoikkoDictionary();
const testWith = (withDictionary: boolean) => {
  const isOfEmployer = createEmployerTest(createMorphology(withDictionary && dictionary ? { voikko: createVoikko(dictionary.bytes) } : {}));
  return (sentence: string) => isOfEmployer(sentence, tokenise(sentence));
};

describe('what an employer says of itself', () => {
  const isOfEmployer = testWith(false);

  it.each([
    ['Olemme siivousalan yritys', true],
    ['Tilitoimistomme palvelee pieniä yrityksiä', true],
    ['Vantaan kaupunki tarjoaa työntekijöilleen asumisneuvontaa', true],
    ['Meillä on oma uima-allas', true],
    ['Työsuhde-etuna liikuntaseteli', true],
    ['Vi är ett ledande bolag inom cybersäkerhet', true],
    ['Vår installationsfirma utför elarbeten', true],
    ['We lead the way in energy efficiency', true],
    ['The company provides ground handling at 12 airports', true],
    ['Olemme etsimässä hitsaajaa', false],
    ['Etsimme vuorotyöhön koneistajaa', false],
    ['Kuljetusliike Kymppirahti Oy hakee kuljettajaa', false],
    ['Kokki valmistaa aterioita', false],
    ['Vi söker en sjukskötare', false],
    ['We are looking for a welder', false],
    ['We expect accuracy', false],
    ['Työ on kaksivuorotyötä', false],
    ['', false],
  ])('%s: %s', (sentence, expected) => {
    expect(isOfEmployer(sentence)).toBe(expected);
  });

  (dictionary ? describe : describe.skip)(`with Voikko${dictionary ? '' : ' (skipped: voikko-fi is not installed)'}`, () => {
    it.each([
      ['Rakennamme parempaa työelämää', true],
      ['Lisäksi järjestämme ensiapukoulutuksen', true],
      ['Edellytämme ajokorttia', false],
      ['Yrityksemme etsii myyjää', false],
      ['Emme edellytä kokemusta', false],
    ])('%s: %s', (sentence, expected) => {
      expect(testWith(true)(sentence)).toBe(expected);
    });
  });
});
