import { checkMapping, mappingFor, missingFields, suggestMapping, type TableFields } from './mapping';

const fields = {
  businessId: { required: true, headings: ['Y-tunnus', 'FO-nummer', 'Business ID'] },
  name: { headings: ['Nimi', 'Namn', 'Name', 'Yritys'] },
  contact: { headings: ['Yhteystieto', 'Nimi'] },
} satisfies TableFields;

describe('guessing which column holds which field', () => {
  it.each([[['Y-tunnus', 'Nimi']], [['Y tunnus ', 'NIMI']], [['FO-nummer', 'Namn']], [['business id', 'name']], [['businessId', 'Name']]])(
    'knows %j',
    ([first = '', second = '']) => {
      expect(suggestMapping(fields, [first, second])).toEqual({ businessId: first, name: second });
    },
  );

  it('takes each column once, for the first field that knows it', () => {
    expect(suggestMapping(fields, ['Nimi', 'Muu', 'Yhteystieto'])).toEqual({ name: 'Nimi', contact: 'Yhteystieto' });
    expect(suggestMapping(fields, ['Yritys', 'Nimi'])).toEqual({ name: 'Nimi' });
  });

  it('knows nothing by a property every object has', () => {
    expect(suggestMapping(fields, ['constructor', '__proto__', 'toString'])).toEqual({});
  });
});

describe('a mapping', () => {
  it('is the one given, or else the guess', () => {
    expect(mappingFor(fields, {}, ['Y-tunnus', 'Nimi'])).toEqual({ businessId: 'Y-tunnus', name: 'Nimi' });
    expect(mappingFor(fields, { businessId: 'Nimi' }, ['Y-tunnus', 'Nimi'])).toEqual({ businessId: 'Nimi' });
  });

  it('may name one column twice', () => {
    expect(() => checkMapping(fields, { businessId: 'a', name: 'a' }, ['a'])).not.toThrow();
  });

  it('is refused without a required field, or with a field or a column there is not', () => {
    expect(missingFields(fields, { name: 'a' })).toEqual(['businessId']);
    expect(() => mappingFor(fields, {}, ['Nimi'])).toThrow('no known column for businessId');
    expect(() => mappingFor(fields, { toString: 'a' }, ['a'])).toThrow('a field there is not: toString');
    expect(() => mappingFor(fields, { businessId: 'b' }, ['a'])).toThrow('no column for businessId');
  });
});
