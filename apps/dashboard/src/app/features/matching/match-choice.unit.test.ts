import { convertToParamMap } from '@angular/router';
import { matchAddress, readMatchChoice } from './match-choice';

describe('choice of an order', () => {
  it('comes back from its address', () => {
    const choice = { order: 'region-first', municipality: ['092', '245'] } as const;
    const address = matchAddress({ ...choice, municipality: [...choice.municipality] });
    expect(address).toEqual({ order: 'region-first', municipality: '092,245' });
    expect(readMatchChoice(convertToParamMap(address))).toEqual(choice);
  });

  it('leaves out what is as by default, and touches only what is changed', () => {
    expect(matchAddress({ order: 'required-first' })).toEqual({ order: null });
    expect(matchAddress({ municipality: [] })).toEqual({ municipality: null });
  });

  it('passes over what is no order and no municipality', () => {
    const address = convertToParamMap({ order: 'best-first', municipality: '092,Vantaa' });
    expect(readMatchChoice(address)).toEqual({ order: 'required-first', municipality: ['092'] });
  });
});
