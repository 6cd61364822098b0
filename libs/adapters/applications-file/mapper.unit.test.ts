import { CellFault, cellsOf } from '@kasvu/adapter-kit';
import { applicationRecordSchema } from '@kasvu/contracts';
import { assert, constantFrom, dictionary, oneof, property, string } from 'fast-check';
import { type ApplicationField, fields } from './fields';
import { applicationOf } from './mapper';
import { concepts, pseudonyms } from './testing';

const canary = 'Kanarialintu';
const about = new Set<string>(['employerName', 'title', 'vacancyId']);

/** What is written about the vacancy is public; every other cell may hold a name where none belongs. */
const cell = oneof(
  constantFrom(
    '',
    canary,
    'uusi',
    '4.5.2026',
    '2026-05-04T08:30',
    '0124610-9',
    'hitsaus',
    '92',
    '2,5',
    'vantaa-jobs',
    `${canary};${canary}`,
  ),
  string({ maxLength: 30 }),
);
const rows = dictionary(constantFrom(...(Object.keys(fields) as ApplicationField[])), cell);

describe('mapping any row of a file of applications', () => {
  it('never throws but to refuse a cell, fits the contract, and lets no word about the applicant out', () => {
    assert(
      property(rows, (row) => {
        const described = Object.fromEntries(Object.entries(row).map(([field, text]) => [field, about.has(field) ? 'x' : text]));
        const basis = { applicationId: 'hakemus-1', applicantKey: canary, title: 'x', appliedAt: '2026-05-04', stage: 'new' };
        try {
          const result = applicationOf(cellsOf({ ...basis, ...described } as Record<ApplicationField, string>), { concepts, pseudonyms });
          if (!('record' in result)) throw new Error('An application is never gone');
          expect(applicationRecordSchema.parse(result.record.data)).toEqual(result.record.data);
          expect(JSON.stringify(result)).not.toContain(canary);
        } catch (error) {
          expect(error).toBeInstanceOf(CellFault);
          expect((error as CellFault).message).not.toContain(canary);
        }
      }),
      { numRuns: 2000, seed: 92 },
    );
  });
});
