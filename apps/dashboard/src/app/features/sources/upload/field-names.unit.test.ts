import { TestBed } from '@angular/core/testing';
import { provideFinnishTexts } from '../../../../testing/test-texts';
import { injectFieldNames } from './field-names';

describe('field names', () => {
  it('are words, or the field itself where there are none', () => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined); // the missing message is told there
    TestBed.configureTestingModule({ providers: provideFinnishTexts() });
    const nameOf = TestBed.runInInjectionContext(injectFieldNames);
    expect([nameOf('businessId'), nameOf('shoeSize')]).toEqual(['Y-tunnus', 'shoeSize']);
  });
});
