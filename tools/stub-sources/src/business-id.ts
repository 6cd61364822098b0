const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/**
 * Synthetic numbers start here: far above what the register has issued, so that no record can be taken for a real company.
 * Company `index` gets a number in its own slot of `SLOT` numbers, which keeps them in order and free of clashes.
 */
const FIRST_NUMBER = 4_000_000;
const SLOT = 5;

/** The most companies there are numbers for. */
export const MOST_COMPANIES = Math.floor((9_999_999 - FIRST_NUMBER) / SLOT);

/** The check digit of a seven-digit number (mod 11), or null when the number can have none. */
export function checkDigit(number: number): number | null {
  const digits = String(number).padStart(7, '0');
  const remainder = WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
  if (remainder === 1) return null;
  return remainder === 0 ? 0 : 11 - remainder;
}

/** The business ID of synthetic company `index`; `jitter` in [0, 1) moves it within its slot. */
export function syntheticBusinessId(index: number, jitter: number): string {
  let number = FIRST_NUMBER + index * SLOT + Math.floor(jitter * 3);
  let digit = checkDigit(number);
  while (digit === null) digit = checkDigit(++number);
  return `${String(number).padStart(7, '0')}-${digit}`;
}

/** The only company index that `businessId` could belong to, or null when it has no synthetic number. */
export function indexOfSyntheticBusinessId(businessId: string): number | null {
  if (!/^\d{7}-\d$/.test(businessId)) return null;
  const number = Number(businessId.slice(0, 7));
  return number < FIRST_NUMBER ? null : Math.floor((number - FIRST_NUMBER) / SLOT);
}

/** The same number with a check digit that is wrong. */
export function withWrongCheckDigit(businessId: string): string {
  return `${businessId.slice(0, 8)}${(Number(businessId[8]) + 1) % 10}`;
}
