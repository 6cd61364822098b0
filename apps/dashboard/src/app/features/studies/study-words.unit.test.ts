import { TestBed } from '@angular/core/testing';
import type { StudyListItem } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { studyRow } from '../../../testing/test-studies';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { periodState } from './application-period';
import { StudyWords } from './study-words';

const words = (): StudyWords => TestBed.inject(StudyWords);
const NB = '\u00A0';
type Extent = NonNullable<StudyListItem['extent']>;

describe('words for studies', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideFinnishTexts(), provideApi({})] }));

  it.each<[Partial<Extent>, string]>([
    [{ min: 180, max: 180, unit: 'credits' }, `180${NB}op`],
    [{ min: 60, max: 120, unit: 'credits' }, `60–120${NB}op`],
    [{ min: 150, unit: 'competence-points' }, `150${NB}osp`],
    [{ text: '180+120', unit: 'credits' }, `180${NB}+${NB}120${NB}op`],
    [{ text: '180 + 120' }, `180${NB}+${NB}120`],
    [{ text: '2 iltaa', unit: 'hours' }, '2 iltaa'],
    [{ min: 1, max: 1, unit: 'weeks' }, `1${NB}viikko`],
    [{ min: 1, max: 3, unit: 'weeks' }, `1–3${NB}viikkoa`],
    [{ unit: 'credits' }, ''],
  ])('tell the extent %j as %s', (extent, told) => {
    expect(words().extent({ extent: { min: null, max: null, unit: null, text: null, ...extent } })).toBe(told);
  });

  it.each<[Pick<StudyListItem, 'start' | 'startsOn'>, string]>([
    [{ start: { on: '2027-01-11', year: 2027, term: 'spring', continuous: false }, startsOn: '2027-01-11' }, '11.1.2027'],
    [{ start: { on: null, year: 2027, term: 'autumn', continuous: false }, startsOn: '2027-08-01' }, 'syksy 2027'],
    [{ start: { on: null, year: 2027, term: null, continuous: false }, startsOn: null }, '2027'],
    [{ start: { on: null, year: null, term: null, continuous: true }, startsOn: null }, 'milloin tahansa'],
    [{ start: null, startsOn: null }, ''],
  ])('tell the start %j as %s', (row, told) => {
    expect(words().start(row)).toBe(told);
  });

  it.each([
    [30, `2${NB}vuotta 6${NB}kuukautta`],
    [12, `1${NB}vuosi`],
    [1, `1${NB}kuukausi`],
    [0, `0${NB}kuukautta`],
    [null, ''],
  ])('tell a duration of %s months as %s', (durationMonths, told) => {
    expect(words().duration({ durationMonths })).toBe(told);
  });

  it.each([
    [1200, `1${NB}200`],
    [0, '0'],
    [null, ''],
  ])('tell %s seats as %s', (seats, told) => {
    expect(words().seats({ seats })).toBe(told);
  });

  it.each([
    [{ free: true, euros: null }, 'maksuton'],
    [{ free: false, euros: 99.5 }, `99,50${NB}€`],
    [{ free: false, euros: null }, 'maksullinen'],
    [null, ''],
  ])('tell the fee %j as %s', (fee, told) => {
    expect(words().fee({ fee })).toBe(told);
  });

  it.each([
    [true, '2026-12-31', 'Haku auki 31.12.2026 asti'],
    [true, null, 'Haku auki'],
    [false, '2027-01-31', 'Haku alkaa myöhemmin'],
    [false, null, ''],
  ])('say whether one can apply (%s, %s): %s', (applicationOpen, applicationEndsOn, told) => {
    expect(words().application({ applicationOpen, applicationEndsOn })).toBe(told);
  });

  it('tell that one can study online beside the places', () => {
    expect(words().places(studyRow())).toBe('Vantaa, verkossa');
  });
});

describe('an application period', () => {
  const [before, now, after] = ['2026-11-22T09:59:59Z', '2026-11-22T10:00:00Z', '2026-11-22T10:00:01Z'];

  it.each([
    [before, after, 'open'],
    [before, now, 'open'],
    [now, null, 'open'],
    [null, null, 'open'],
    [after, null, 'coming'],
    [null, before, 'over'],
  ])('from %s to %s is %s', (startsAt, endsAt, state) => {
    expect(periodState({ startsAt, endsAt }, Date.parse(now))).toBe(state);
  });
});
