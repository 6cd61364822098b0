import { companyNote } from '../../../testing/test-company-work';
import { draftOf, emptyDraft, joined } from './note-draft';

const mine = draftOf(companyNote({ text: 'Minun', nextStep: 'Soitan', dueOn: null }));

describe('two versions of a note joined', () => {
  it('keep every word of both', () => {
    expect(joined(mine, companyNote({ text: 'Toisen', nextStep: 'Kirjoitan', dueOn: '2027-02-01' }))).toEqual({
      kind: 'meeting',
      on: '2026-11-12',
      text: 'Toisen\n\nMinun',
      nextStep: 'Kirjoitan\nSoitan',
      dueOn: '2027-02-01',
      done: false,
    });
  });

  it('say what is the same in both only once', () => {
    expect(joined(mine, companyNote({ text: 'Minun', nextStep: '', dueOn: null }))).toEqual(mine);
  });
});

describe('a new note', () => {
  it('is of today in Finland', () => {
    jest.useFakeTimers({ now: new Date('2026-11-22T22:30:00Z') });
    expect(emptyDraft().on).toBe('2026-11-23');
    jest.useRealTimers();
  });
});
