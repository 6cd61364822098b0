import { businessIdSchema, isBusinessId } from './values';

describe('business ID', () => {
  it.each(['0124610-9', '0112038-9', '2646674-9', '0194099-3'])('accepts %s', (value) => {
    expect(isBusinessId(value)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '0124610-8'],
    ['a missing hyphen', '01246109'],
    ['a foreign id', 'DK000138608'],
    ['check digit for remainder 1', '0000006-0'],
    ['empty', ''],
  ])('refuses %s', (_why, value) => {
    expect(businessIdSchema.safeParse(value).success).toBe(false);
  });
});
