import { TestBed } from '@angular/core/testing';
import type { ChangeEvent, LocalizedText } from '@kasvu/contracts';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ChangeWords } from './change-words';

describe('words of a change', () => {
  const alike = (value: string): LocalizedText => ({ fi: value, sv: value, en: value });

  it.each([
    ['company.status', 'bankruptcy', 'Konkurssissa'],
    ['company.statement', '1200000.4', '1\u00A0200\u00A0000\u00A0€'],
    ['vacancy.deadline', '2026-12-31', '31.12.2026'],
    ['study.start', '2027-01-11', '11.1.2027'],
    ['study.start', '2027-autumn', 'syksy 2027'],
    ['study.start', '2027', '2027'],
    ['study.start', 'continuous', 'milloin tahansa'],
    ['study.application', '2027-01-01/2027-01-31', '1.1.2027 – 31.1.2027'],
    ['study.application', '/2027-01-31', '– 31.1.2027'],
    ['study.application', '2027-01-01/', '1.1.2027 – toistaiseksi'],
    ['study.application', 'continuous', 'Jatkuva haku'],
    ['study.seats', '1200', '1\u00A0200'],
  ] as [ChangeEvent['type'], string, string][])('tell the value of %s %s as %s', (type, value, words) => {
    TestBed.configureTestingModule({ providers: [provideFinnishTexts()] });
    expect(TestBed.inject(ChangeWords).new({ type, new: alike(value) })).toBe(words);
  });

  it('are in the language of the page where the value has one, and none where there is no value', () => {
    TestBed.configureTestingModule({ providers: [provideFinnishTexts()] });
    const words = TestBed.inject(ChangeWords);
    expect(words.old({ type: 'company.renamed', old: { fi: 'Verstas Oy', sv: 'Verkstad Ab' } })).toBe('Verstas Oy');
    expect(words.old({ type: 'company.renamed', old: null })).toBe('');
  });
});
