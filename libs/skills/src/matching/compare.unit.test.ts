import { matchOrders, type Comparison } from '@kasvu/contracts';
import { compareBy, comparedBy, type Compared } from './compare';

const row = (changes: Partial<Compared>): Compared => ({
  required: 1,
  appreciated: 1,
  occupation: 'other',
  region: 'elsewhere',
  availability: 'open',
  last: 'b',
  ...changes,
});
const skill = (id: string) => ({ id, labels: {}, level: null, origin: 'stated' as const, by: null });

describe('comparing by the rules', () => {
  it.each([
    ['required-first', row({ required: 2 }), row({ appreciated: 9, occupation: 'same', region: 'lives', availability: 'available' })],
    ['occupation-first', row({ occupation: 'same' }), row({ required: 9, region: 'lives' })],
    ['region-first', row({ region: 'would-work' }), row({ region: 'remote', required: 9 })],
    ['availability-first', row({ availability: 'available' }), row({ required: 9, occupation: 'same' })],
  ] as const)('%s looks first at what it is named after', (order, first, second) => {
    expect(compareBy(order)(first, second)).toBeLessThan(0);
    expect(compareBy(order)(second, first)).toBeGreaterThan(0);
  });

  it.each(matchOrders)('%s puts equals in the order of what tells nothing of them', (order) => {
    expect(compareBy(order)(row({ last: 'a' }), row({}))).toBeLessThan(0);
    expect(compareBy(order)(row({}), row({}))).toBe(0);
  });

  it('counts what is claimed as what is stated', () => {
    const comparison: Comparison = {
      required: { has: [skill('1')], claimed: [skill('2'), skill('3')], lacks: [{ id: '4', labels: {} }] },
      appreciated: { has: [], claimed: [], lacks: [] },
      occupation: null,
      region: 'lives',
    };
    expect(comparedBy(comparison, 'open', 'x')).toEqual({
      required: 3,
      appreciated: 0,
      occupation: 'other',
      region: 'lives',
      availability: 'open',
      last: 'x',
    });
  });
});
