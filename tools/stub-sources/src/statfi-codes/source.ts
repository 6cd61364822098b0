import { type Answer, json, type SourceRequest, text } from '../http/answer.ts';
import { ChangeRefused, type Change, type ChangeReport, type StubSource } from '../source.ts';
import { codesFolder, type Language, languages, VocabularyMissing } from '../vocabulary.ts';
import { type Code, industries, nested, readTables } from './tables.ts';

const LANGUAGE_NAMES: Record<Language, string> = { fi: 'suomi', sv: 'ruotsi', en: 'englanti' };
/** Stands for a whole classification of industries. */
const TOTAL: Code = { code: 'SSSSS', parent: null, level: 0, fi: 'Toimialat yhteensä', sv: 'Näringsgrenar totalt', en: 'Industries total' };

function withTotal(codes: readonly Code[]): Code[] {
  return [TOTAL, ...codes.map((code) => (code.level === 1 ? { ...code, parent: TOTAL.code } : code))];
}

/** The classifications by their ids, each made from the product's own code lists. */
function readClassifications(folder: string): Map<string, Code[]> {
  const rows = readTables(folder);
  const divisions = rows('divisions');
  return new Map([
    ['maakunta_1_20250101', nested(rows('regions'))],
    ['kunta_1_20250101', nested([...rows('mainlandMunicipalities'), ...rows('alandMunicipalities')])],
    ['toimiala_1_20080101', withTotal(industries(rows('sectionsOf2008'), divisions, 1))],
    ['toimiala_1_20250101', withTotal(industries(rows('sectionsOf2025'), divisions, 2))],
    ['koulutusaste_1_20160101', nested(rows('educationLevels'))],
    ['koulutusala_1_20160101', nested(rows('educationFields'), 2)],
    ['ammatti_1_20100101', nested(rows('occupationGroups'), 1)],
  ]);
}

/** An item with its name in one language, as the service writes it. */
function itemOf(id: string, { code, parent, level, ...names }: Code, place: number, language: Language): object {
  const langName = LANGUAGE_NAMES[language];
  return {
    classification: {
      localId: id,
      internationalRecommendation: false,
      nationalRecommendation: false,
      classificationName: [{ langName, lang: language, name: id }],
      classificationDescription: [{ langName, lang: language, description: id }],
    },
    localId: `${id}/${code}`,
    level,
    code,
    order: (place + 1) * 10,
    modifiedDate: '2024-11-21T09:52:04Z',
    parentItemLocalId: parent === null ? null : `${id}/${parent}`,
    parentCode: parent,
    classificationItemNames: [{ langName, lang: language, name: names[language] }],
    explanatoryNotes: [],
    classificationIndexEntry: [{ text: [] }],
  };
}

/** Statistics Finland's classification service, for the classifications the product has code lists of. */
export function createStatfiCodes({ vocabularyDir }: { vocabularyDir?: string | undefined }): StubSource {
  let known: Map<string, Code[]> | undefined;
  const classifications = (): Map<string, Code[]> => (known ??= readClassifications(codesFolder(vocabularyDir)));

  /** Works on municipalities: the first of them go, and a key is `<classification>/<code>`. */
  const change = (asked: Change): ChangeReport => {
    if (asked.add) throw new ChangeRefused('Codes cannot be added');
    const renamed: string[] = [];
    if (asked.rename !== undefined) {
      const [id = '', code = ''] = asked.rename.split('/');
      const item = classifications()
        .get(id)
        ?.find((candidate) => candidate.code === code);
      if (item === undefined) throw new ChangeRefused(`No code ${asked.rename}`);
      for (const language of languages) item[language] = `Uusi nimi ${code}`;
      renamed.push(asked.rename);
    }
    const municipalities = classifications().get('kunta_1_20250101') ?? [];
    const gone = municipalities.splice(0, asked.withdraw ?? 0).map(({ code }) => `kunta_1_20250101/${code}`);
    return { renamed, withdrawn: gone, added: [] };
  };

  const route = ({ segments, query }: SourceRequest): Answer => {
    const [root, id = '', path, ...rest] = segments;
    const codes = root === 'classifications' && path === 'classificationItems' && rest.length === 0 ? classifications().get(id) : undefined;
    if (codes === undefined) return json({ status: 404, error: 'Not Found' }, 404);
    const language = languages.find((one) => one === (query.get('lang') ?? 'fi'));
    if (language === undefined) return json({ status: 400, error: 'Bad Request' }, 400);
    const records = codes.map((code, place) => itemOf(id, code, place, language));
    return { kind: 'list', head: () => '[', total: records.length, records, tail: ']' };
  };

  return {
    id: 'statfi-codes',
    requiredField: 'code',
    change,
    answer: (request) => {
      try {
        return route(request);
      } catch (cause) {
        if (cause instanceof VocabularyMissing) return text(cause.message, 503);
        throw cause;
      }
    },
  };
}
