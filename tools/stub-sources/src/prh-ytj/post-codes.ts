import { type Answer, json } from '../http/answer.ts';
import { districts, otherTowns, vantaa } from '../places/vantaa.ts';
import { ChangeRefused, type StubSource } from '../source.ts';
import { descriptionLanguages, languageOf } from './code-lists.ts';
import { WrongParameter } from './query.ts';

interface PostCode {
  postCode: string;
  town: { finnish: string; swedish: string };
  municipalityCode: string;
}

const POST_CODES: readonly PostCode[] = [
  ...districts.map(({ postCode }) => ({ postCode, town: vantaa, municipalityCode: vantaa.municipalityCode })),
  ...otherTowns.flatMap((town) => town.postCodes.map((postCode) => ({ postCode, town, municipalityCode: town.municipalityCode }))),
].sort((one, other) => (one.postCode < other.postCode ? -1 : 1));

/** The register's list of post codes in the language asked for. Throws WrongParameter when none is. */
export function postCodeList(query: URLSearchParams, postCodes: readonly PostCode[] = POST_CODES): Answer {
  const language = languageOf(query);
  const languageCode = `${descriptionLanguages.indexOf(language) + 1}`;
  const records = postCodes.map(({ postCode, town, municipalityCode }) => ({
    postCode,
    city: language === 'sv' ? town.swedish : town.finnish,
    active: true,
    languageCode,
    municipalityCode,
  }));
  return { kind: 'list', head: () => '[', total: records.length, records, tail: ']' };
}

/** The list of post codes as a source of its own, for a reader of nothing but that list. */
export function createPrhPostCodes(): StubSource {
  let postCodes = [...POST_CODES];
  return {
    id: 'prh-post-codes',
    requiredField: 'postCode',
    change: ({ withdraw = 0, add, rename }) => {
      if (add) throw new ChangeRefused('Post codes cannot be added');
      if (rename !== undefined && !postCodes.some(({ postCode }) => postCode === rename)) throw new ChangeRefused(`No post code ${rename}`);
      const town = { finnish: 'UUSI TOIMIPAIKKA', swedish: 'NY POSTANSTALT' };
      postCodes = postCodes.map((one) => (one.postCode === rename ? { ...one, town } : one));
      const withdrawn = postCodes.splice(0, withdraw).map(({ postCode }) => postCode);
      return { renamed: rename === undefined ? [] : [rename], withdrawn, added: [] };
    },
    answer: ({ segments, query }) => {
      if (segments.join('/') !== 'post_codes') return json({ message: 'Not found', errorcode: 1004 }, 404);
      try {
        return postCodeList(query, postCodes);
      } catch (cause) {
        if (cause instanceof WrongParameter) return json({ message: cause.message, errorcode: 1005 }, 400);
        throw cause;
      }
    },
  };
}
