import { matchCriteria, matchOrders } from '@kasvu/contracts';
import { criterionRules, matchingRules } from './rules';

describe('the rules of matching', () => {
  it.each(matchOrders)('%s looks at every criterion once, so that no two orders hide anything from each other', (order) => {
    expect([...matchingRules[order].criteria].sort()).toEqual([...matchCriteria].sort());
  });

  it('begin with what each order is named after', () => {
    expect(matchOrders.map((order) => `${matchingRules[order].criteria[0]}-first`)).toEqual([...matchOrders]);
  });

  it('have a way to compare for every criterion', () => {
    expect(Object.keys(criterionRules).sort()).toEqual([...matchCriteria].sort());
  });
});
