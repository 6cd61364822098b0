import { CellFault, cellsOf } from '@kasvu/adapter-kit';
import { talentRecordSchema } from '@kasvu/contracts';
import { assert, constantFrom, dictionary, oneof, property, string } from 'fast-check';
import { fields, type TalentField } from './fields';
import { talentOf } from './mapper';
import { concepts, pseudonyms } from './testing';

const context = { concepts, pseudonyms, now: () => new Date('2026-06-01T09:00:00Z') };
const canary = 'Kanarialintu';

/** Cells as people write them, right and wrong, some with a name where none belongs. */
const cell = oneof(
  constantFrom('', canary, `${canary}; ${canary}`, 'kyllä', 'ei', '31.12.2026', '2026-13-01', '2012; 2015', '092', 'hitsaus', 'fi:C2', '3'),
  constantFrom('0124610-9', 'hitsaaja (x)', `fi:${canary}`, `hitsaus (${canary})`, 'urn:kasvu:skill:welding', 'urn:kasvu:skill:a:master'),
  string({ maxLength: 30 }),
);
const rows = dictionary(constantFrom(...(Object.keys(fields) as TalentField[])), cell);

describe('mapping any row of a file about people', () => {
  it('never throws but to refuse a cell, fits the contract, and lets nothing out that was typed', () => {
    assert(
      property(rows, (row) => {
        const values = { personKey: 'otk-1', profileConsent: 'kyllä', ...row } as Record<TalentField, string>;
        try {
          const result = talentOf(cellsOf(values), context);
          if ('gone' in result) return expect(JSON.stringify(result)).not.toContain(canary);
          const { identity, ...rest } = result;
          expect(talentRecordSchema.parse(rest.record.data)).toEqual(rest.record.data);
          expect(JSON.stringify(rest)).not.toContain(canary);
          if (identity) expect(rest.record.data).toMatchObject({ consents: { identity: { purpose: expect.any(String) } } });
        } catch (error) {
          expect(error).toBeInstanceOf(CellFault);
          expect(JSON.stringify([(error as CellFault).message, (error as CellFault).field])).not.toContain(canary);
        }
      }),
      { numRuns: 2000, seed: 92 },
    );
  });
});
