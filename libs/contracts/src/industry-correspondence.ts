import type { industrySchemes } from './company';

type Scheme = (typeof industrySchemes)[number];

/** A division (two digits) of an edition of the Finnish industry classification. */
export interface IndustryDivision {
  scheme: Scheme;
  code: string;
}

/** The divisions both editions have; between the numbers are those kept free. */
const divisionsOfBoth = [
  ...['01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23'],
  ...['24', '25', '26', '27', '28', '29', '30', '31', '32', '33', '35', '36', '37', '38', '39', '41', '42', '43', '46', '47', '49', '50'],
  ...['51', '52', '53', '55', '56', '58', '59', '60', '61', '62', '63', '64', '65', '66', '68', '69', '70', '71', '72', '73', '74', '75'],
  ...['77', '78', '79', '80', '81', '82', '84', '85', '86', '87', '88', '90', '91', '92', '93', '94', '95', '96', '97', '98', '99'],
] as const;

/** What moved from one division to another: TOL 2008, TOL 2025. Only where at least a whole class (four digits) of TOL 2008 moved. */
const moves = [
  ['41', '68'], // 41.10 development of building projects
  ['45', '46'], // the division is gone: wholesale of motor vehicles, motorcycles and their parts
  ['45', '47'], // … their retail sale
  ['45', '95'], // … their repair
  ['63', '60'], // 63.91 news agencies, and portals that distribute content
  ['70', '73'], // 70.21 public relations and communication
] as const;

const pairs: readonly (readonly [tol2008: string, tol2025: string])[] = [...divisionsOfBoth.map((code) => [code, code] as const), ...moves];

/**
 * The divisions of the other edition that what is in this division now belongs to, the one with the same number first: `TOL2008` `45` is `46`,
 * `47` and `95` of `TOL2025`. Nothing for a code that is no division of the edition: the correspondence is told at this level only.
 */
export function divisionsAlike(scheme: Scheme, code: string): IndustryDivision[] {
  return scheme === 'TOL2008'
    ? pairs.filter(([tol2008]) => tol2008 === code).map(([, tol2025]) => ({ scheme: 'TOL2025', code: tol2025 }))
    : pairs.filter(([, tol2025]) => tol2025 === code).map(([tol2008]) => ({ scheme: 'TOL2008', code: tol2008 }));
}
