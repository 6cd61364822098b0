import { join } from 'node:path';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import adapter from './index';
import { contextWith, expectGolden, fixtures, httpWith, occupationUri, pagesOf, remoteSkill, serve, skillUri } from './testing';

const small = { pageSize: 2, batchSize: 2, probeUri: skillUri(1) };

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve: (url) => serve(url),
  file: join(fixtures, 'multilingual.json'),
  recordsOf: (body) => {
    if (Array.isArray(body)) return body;
    const { _embedded } = body as { _embedded: Record<string, unknown> };
    return 'results' in _embedded ? [] : Object.values(_embedded);
  },
  config: small,
});

describe('esco: the web service', () => {
  it('maps its answers to the golden records', async () => {
    const pages = await pagesOf(contextWith({}, small));
    expectGolden('api.json', pages);
    expect(pages.map(({ records }) => records.length)).toEqual([2, 1, 1, 2, 0, 2, 1]);
    expect(pages.map(({ cursor }) => cursor)).toEqual(['0:1', '0:2', '1:0', '1:1', '2:0', '2:1', null]);
    expect(pages.every(({ total, complete }) => total === 11 && complete !== false)).toBe(true);
  });

  it('rejects what ESCO has withdrawn and a code that lost its zero', async () => {
    const pages = await pagesOf(contextWith({}, small));
    expect(pages.flatMap(({ rejected }) => rejected.map(({ kind, sourceId, reason, field }) => [kind, sourceId, reason, field]))).toEqual([
      ['skill', skillUri(4), 'obsolete', 'status'],
      ['occupation', occupationUri(13), 'invalid-field', 'code'],
    ]);
  });

  it('pins the version and asks for a language by itself only when the answer lacks it', async () => {
    const asked: string[] = [];
    const http = httpWith((url) => {
      asked.push(`${url.pathname.split('/').pop()} ${url.searchParams.get('language')} ${url.searchParams.getAll('uris').length}`);
      expect(url.searchParams.get('selectedVersion')).toBe('v9.9');
      return serve(url);
    });
    await pagesOf(contextWith({ http, cursor: '0:0' }, { ...small, version: 'v9.9' }));
    // The first two skills speak all three languages; the next two no Finnish, which was asked already; the last one no Swedish.
    expect(asked.slice(3, 10)).toEqual([
      'search fi 0',
      'skill fi 2',
      'search fi 0',
      'skill fi 2',
      'search fi 0',
      'skill fi 1',
      'skill sv 1',
    ]);
  });

  it('takes preferred names from the list alone when alternative names are not wanted', async () => {
    const paths = new Set<string>();
    const http = httpWith((url) => {
      paths.add(url.pathname);
      return serve(url);
    });
    const pages = await pagesOf(contextWith({ http }, { ...small, alternativeLabels: false, languages: ['sv'] }));
    expect([...paths]).toEqual(['/esco/api/search']);
    expect(pages[0]?.records[0]?.data).toMatchObject({ labels: { sv: 'väva linne' }, alternativeLabels: {}, uri: skillUri(1) });
    expect(pages.flatMap(({ rejected }) => rejected.map(({ reason }) => reason))).toEqual(['missing-label']);
  });

  it('keeps a concept that the list names and the service does not give as a reject', async () => {
    const http = httpWith((url) => (url.pathname.endsWith('/search') ? serve(url) : { _embedded: {} }));
    const [page] = await pagesOf(contextWith({ http }, small));
    expect(page?.rejected.map(({ sourceId, reason }) => [sourceId, reason])).toEqual([
      [skillUri(1), 'not-answered'],
      [skillUri(2), 'not-answered'],
    ]);
  });

  it.each([
    ['missing', (number: number) => ({ fi: `taito ${number}`, en: `skill ${number}` })],
    ['English', (number: number) => ({ fi: `taito ${number}`, sv: `skill ${number}`, en: `skill ${number}` })],
  ])('ends the read when all Swedish names are %s', async (_what, labels) => {
    const skill = Array.from({ length: 30 }, (_, number) => remoteSkill(number, labels(number)));
    const http = httpWith((url) => serve(url, { skill }));
    await expect(pagesOf(contextWith({ http }))).rejects.toMatchObject({
      code: 'unexpected-content',
      message: 'None of 30 concepts has a name in the language "sv"',
    });
  });

  it('ends the read when a page is not full before the end of the list', async () => {
    const skill = Array.from({ length: 7 }, (_, number) => remoteSkill(number, { fi: `taito ${number}` }));
    const http = httpWith((url) => {
      if (Number(url.searchParams.get('limit')) > 3) url.searchParams.set('limit', '3');
      return serve(url, { skill });
    });
    await expect(pagesOf(contextWith({ http }, { pageSize: 5 }))).rejects.toMatchObject({
      code: 'paging-endless',
      message: 'Page 0 of the skill list has 3 concepts instead of 5',
    });
  });
});
