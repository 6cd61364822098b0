import { pickText } from './localized';

describe('pickText', () => {
  it.each([
    ['the wanted language', { fi: 'hitsaus', sv: 'svetsning' }, 'sv', 'svetsning', 'sv'],
    ['Finnish before English when the wanted one is missing', { en: 'welding', fi: 'hitsaus' }, 'sv', 'hitsaus', 'fi'],
    ['whatever there is', { en: 'welding' }, 'fi', 'welding', 'en'],
  ] as const)('takes %s', (_why, value, wanted, text, language) => {
    expect(pickText(value, wanted)).toEqual({ text, language });
  });

  it.each([[{}], [null], [undefined]])('is null when there is no text: %j', (value) => {
    expect(pickText(value, 'fi')).toBeNull();
  });
});
