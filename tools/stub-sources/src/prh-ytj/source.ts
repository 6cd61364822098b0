import { type Answer, json, type SourceRequest, text } from '../http/answer.ts';
import { vantaa } from '../places/vantaa.ts';
import type { StubSource } from '../source.ts';
import { bulkZip } from './bulk.ts';
import { codeListText, languageOf } from './code-lists.ts';
import { postCodeList } from './post-codes.ts';
import { parseCompanyQuery, WrongParameter } from './query.ts';
import { createRegister } from './register.ts';
import { createSearch } from './search.ts';

const WRONG_PARAMETER = 1005;

/** The company register's open interface (PRH / YTJ v3) over a synthetic register. */
export function createPrhYtj(options: { seed: number; size: number; today: string }): StubSource {
  const register = createRegister(options.seed, options.size, options.today);
  const search = createSearch(register);
  // The search every reader begins with is done now, so that its first page is as quick as the next ones.
  search(parseCompanyQuery(new URLSearchParams({ location: vantaa.finnish })));

  const companies = (query: URLSearchParams): Answer => {
    const { total, indexes } = search(parseCompanyQuery(query));
    return {
      kind: 'list',
      head: (count) => `{"totalResults":${count},"companies":[`,
      total,
      records: indexes.map((index) => register.company(index)),
      tail: ']}',
    };
  };

  const routes: Record<string, (query: URLSearchParams) => Answer> = {
    companies,
    all_companies: () => ({ kind: 'stream', contentType: 'application/zip', chunks: bulkZip(register, options.today) }),
    description: (query) => {
      const code = query.get('code');
      if (code === null) throw new WrongParameter('Parameter code is missing');
      return text(codeListText(code, languageOf(query)));
    },
    post_codes: (query) => postCodeList(query),
  };

  return {
    id: 'prh-ytj',
    requiredField: 'businessId',
    change: (change) => register.change(change),
    answer: ({ segments, query }: SourceRequest) => {
      const error = (status: number, message: string, errorcode: number): Answer =>
        json({ timestamp: `${options.today} 12:00:00`, message, errorcode }, status);
      const route = segments.length === 1 ? routes[segments[0] as string] : undefined;
      if (route === undefined) return error(404, 'Not found', 1004);
      try {
        return route(query);
      } catch (cause) {
        if (cause instanceof WrongParameter) return error(400, cause.message, WRONG_PARAMETER);
        throw cause;
      }
    },
  };
}
