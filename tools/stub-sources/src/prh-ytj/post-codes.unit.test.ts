import { ask, jsonOf } from '../market/sources.testing.ts';
import { createPrhPostCodes } from './post-codes.ts';
import { createPrhYtj } from './source.ts';

const source = createPrhPostCodes();

it('is the register’s list of post codes', () => {
  const register = createPrhYtj({ seed: 92, size: 10, today: '2026-11-22' });
  for (const lang of ['fi', 'sv', 'en'])
    expect(jsonOf(ask(source, 'post_codes', `lang=${lang}`))).toEqual(jsonOf(ask(register, 'post_codes', `lang=${lang}`)));
  expect(ask(source, 'post_codes')).toMatchObject({ status: 400 });
  expect(ask(source, 'companies')).toMatchObject({ status: 404 });
});

it('renames and withdraws, and cannot add any', () => {
  const changing = createPrhPostCodes();
  expect(changing.change({ rename: '01300', withdraw: 2 })).toMatchObject({ renamed: ['01300'], added: [] });
  const codes = jsonOf<{ postCode: string; city: string }[]>(ask(changing, 'post_codes', 'lang=sv'));
  expect(codes.find(({ postCode }) => postCode === '01300')?.city).toBe('NY POSTANSTALT');
  expect(codes).toHaveLength(jsonOf<object[]>(ask(source, 'post_codes', 'lang=sv')).length - 2);
  expect(() => changing.change({ add: 1 })).toThrow('cannot be added');
  expect(() => changing.change({ rename: '99999' })).toThrow('No post code');
});
