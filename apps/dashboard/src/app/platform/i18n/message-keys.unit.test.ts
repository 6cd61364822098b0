import { interfaceLanguages } from '@kasvu/ui';
import en from '../../../i18n/en.json';
import fi from '../../../i18n/fi.json';
import sv from '../../../i18n/sv.json';
import { leafKeys, placeholders } from '../../../testing/messages';
import { keysUsedInCode } from '../../../testing/source-scan';

const files = { fi, sv, en };
const messages = Object.fromEntries(Object.entries(files).map(([language, file]) => [language, leafKeys(file)]));

describe('messages', () => {
  it.each(interfaceLanguages)('are the same keys in %s as in Finnish', (language) => {
    expect([...(messages[language]?.keys() ?? [])].sort()).toEqual([...(messages['fi']?.keys() ?? [])].sort());
  });

  it.each(interfaceLanguages)('are all filled in %s', (language) => {
    expect([...(messages[language] ?? [])].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(['sv', 'en'] as const)('take the same values in %s as in Finnish', (language) => {
    const different = [...(messages['fi'] ?? [])].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(messages[language]?.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('exist for every key the code names', () => {
    const known = [...(messages['fi']?.keys() ?? [])];
    const missing = keysUsedInCode().filter(({ key, counted }) => {
      if (counted) return !known.includes(`${key}.one`) || !known.includes(`${key}.other`);
      return key.endsWith('.') ? !known.some((each) => each.startsWith(key)) : !known.includes(key);
    });
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const used = keysUsedInCode().map(({ key }) => key);
    const unused = [...(messages['fi']?.keys() ?? [])].filter(
      (key) => !used.some((each) => key === each || key.startsWith(each.endsWith('.') ? each : `${each}.`)),
    );
    expect(unused).toEqual([]);
  });
});
