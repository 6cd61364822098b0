import { studyTexts } from './study-texts';

const descriptions = (description: Record<string, string>) =>
  studyTexts({ names: { fi: 'Opetus' }, outcomes: {}, keywords: {}, description }).map(({ field, text }) => [field, text]);

describe('texts of a study', () => {
  it('say nothing of what is said of every study', () => {
    expect(
      descriptions({ fi: 'Opit hitsausta. Opetuksessa tehdään töitä.', sv: 'Utbildningen ger svetsning.', en: 'Learn welding.' }),
    ).toEqual([
      ['name', 'Opetus'],
      ['description', ' hitsausta.  tehdään töitä.'],
      ['description', ' ger svetsning.'],
      ['description', ' welding.'],
    ]);
  });

  it('keep longer words that only begin the same', () => {
    expect(descriptions({ fi: 'Opetustyö ja lähiopetus', sv: 'Utbildningsplanering', en: 'machine learning' }).slice(1)).toEqual([
      ['description', 'Opetustyö ja lähiopetus'],
      ['description', 'Utbildningsplanering'],
      ['description', 'machine learning'],
    ]);
  });
});
