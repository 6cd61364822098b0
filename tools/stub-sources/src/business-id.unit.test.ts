import { checkDigit, indexOfSyntheticBusinessId, MOST_COMPANIES, syntheticBusinessId, withWrongCheckDigit } from './business-id.ts';

const isRight = (businessId: string): boolean => checkDigit(Number(businessId.slice(0, 7))) === Number(businessId[8]);

it('knows the check digit of the City of Vantaa', () => {
  expect(checkDigit(124_610)).toBe(9);
});

it('makes valid business IDs in rising order and finds their index again', () => {
  let previous = '';
  for (let index = 1; index < 20_000; index++) {
    const businessId = syntheticBusinessId(index, (index * 0.37) % 1);
    expect(businessId > previous).toBe(true);
    expect(isRight(businessId)).toBe(true);
    expect(indexOfSyntheticBusinessId(businessId)).toBe(index);
    previous = businessId;
  }
});

it('has numbers for a million companies and keeps seven digits', () => {
  expect(MOST_COMPANIES).toBeGreaterThan(1_000_000);
  expect(syntheticBusinessId(999_999, 0.99)).toMatch(/^\d{7}-\d$/);
});

it('can spoil a check digit', () => {
  for (let index = 1; index < 50; index++) expect(isRight(withWrongCheckDigit(syntheticBusinessId(index, 0.5)))).toBe(false);
});

it('knows no index for a business ID outside the synthetic numbers', () => {
  expect(indexOfSyntheticBusinessId('0112038-9')).toBeNull();
  expect(indexOfSyntheticBusinessId('40000101')).toBeNull();
});
