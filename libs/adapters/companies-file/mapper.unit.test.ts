import { CellFault, cellsOf } from '@kasvu/adapter-kit';
import { companyRecordSchema } from '@kasvu/contracts';
import { assert, constantFrom, dictionary, oneof, property, string } from 'fast-check';
import { type CompanyField, fields } from './fields';
import { companyOf } from './mapper';

const cell = oneof(
  constantFrom(
    '',
    'Oy',
    '62.10',
    'A',
    '01300',
    '170',
    'www.x.example',
    'a@b.example',
    '+358 9 1',
    'toiminnassa',
    '92',
    '0124610-9',
    'c/o X, Y 1',
  ),
  string({ maxLength: 30 }),
);
const rows = dictionary(constantFrom(...(Object.keys(fields) as CompanyField[])), cell);

describe('mapping any row of a file of companies', () => {
  it('never throws but to refuse a cell, and fits the contract', () => {
    assert(
      property(rows, (row) => {
        try {
          const values = { businessId: '0124610-9', name: 'Esimerkki Oy', ...row } as Record<CompanyField, string>;
          const result = companyOf(cellsOf(values), { industryScheme: 'TOL2025' });
          if (!('record' in result)) throw new Error('A company is never gone');
          expect(companyRecordSchema.parse(result.record.data)).toEqual(result.record.data);
        } catch (error) {
          expect(error).toBeInstanceOf(CellFault);
        }
      }),
      { numRuns: 2000, seed: 92 },
    );
  });
});
