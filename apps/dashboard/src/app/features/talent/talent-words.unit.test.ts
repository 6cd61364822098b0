import { TestBed } from '@angular/core/testing';
import { provideApi } from '../../../testing/test-api';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { TalentWords } from './talent-words';

const words = (): TalentWords => TestBed.inject(TalentWords);

describe('words for people', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideFinnishTexts(), provideApi({})] }));

  it('say from when only of those who look for work', () => {
    expect(words().availability({ availability: 'available', starts: 'now' })).toBe('Etsii työtä, heti');
    expect(words().availability({ availability: 'not-looking', starts: 'now' })).toBe('Ei etsi työtä');
  });

  it('name languages with their level', () => {
    expect(words().languages([{ code: 'sv', level: 'B2' }])).toBe('ruotsi B2');
  });
});
