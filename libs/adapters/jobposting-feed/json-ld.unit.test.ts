import { postingsIn, postingsInPage, unreadable } from './json-ld';

const posting = { '@type': 'JobPosting', title: 'Hitsaaja' };
const block = (text: string, attributes = 'type="application/ld+json"') => `<p>x</p><script ${attributes}>${text}</script>`;

describe('the JSON-LD of a page', () => {
  it.each([
    ['with quotes of either kind', block(JSON.stringify(posting), "id='a' type='application/ld+json'")],
    ['without quotes, in capitals', block(JSON.stringify(posting), 'TYPE=application/ld+json data-x')],
    ['with a character set', block(JSON.stringify(posting), 'type="application/ld+json; charset=utf-8"')],
    ['inside a comment', block(`<!-- ${JSON.stringify(posting)} -->`)],
    ['inside CDATA', block(`//<![CDATA[\n${JSON.stringify(posting)}\n//]]>`)],
    ['with a line break inside a text', block('{"@type":"JobPosting",\n"title":"Hits\naaja"}').replace('Hits\naaja', 'Hitsaaja')],
    ['beside a block that is broken and no posting', block('{"@type":"Breadcrumb",}') + block(JSON.stringify(posting))],
  ])('%s holds its posting', (_what, html) => {
    expect(postingsInPage(html)).toEqual([posting]);
  });

  it('holds a line break inside a text as a space', () => {
    expect(postingsInPage(block('{"@type":"JobPosting","title":"Kokki\nVantaa"}'))).toEqual([{ ...posting, title: 'Kokki Vantaa' }]);
  });

  it('tells a block that cannot be read from none, and none from a page without JSON-LD', () => {
    expect(postingsInPage(block('{"@type":"JobPosting",}'))).toEqual([unreadable]);
    expect(postingsInPage(block('{"@type":"Organization"}'))).toEqual([]);
    expect(postingsInPage('<script>var x = "application/ld+json"</script>')).toBeNull();
  });

  it('is looked through quickly when blocks never end', () => {
    const started = performance.now();
    postingsInPage('<script type="application/ld+json">'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the postings in a value', () => {
  it.each([
    ['several types', { '@type': ['Thing', 'https://schema.org/JobPosting'] }],
    ['a list in a list', [[{ '@type': 'JobPosting' }]]],
    ['an item list', { itemListElement: [{ '@type': 'ListItem', item: { '@type': 'JobPosting' } }] }],
    ['a page about it', { '@type': 'WebPage', mainEntity: { '@type': 'JobPosting' } }],
  ])('are found in %s', (_what, value) => {
    expect(postingsIn(value)).toHaveLength(1);
  });

  it('are not looked for without end', () => {
    const round: Record<string, unknown> = {};
    round['@graph'] = round;
    expect(postingsIn(round)).toEqual([]);
    expect(postingsIn('JobPosting')).toEqual([]);
    expect(postingsIn(null)).toEqual([]);
  });
});
