import { markdownToHtml } from './markdown';

describe('markdownToHtml', () => {
  it.each([
    ['headings', '# Seloste\n## Tiedot', '<h1>Seloste</h1>\n<h2>Tiedot</h2>'],
    ['paragraphs over lines', 'Yksi\nkaksi\n\nkolme', '<p>Yksi kaksi</p>\n<p>kolme</p>'],
    ['bullets that go on', '- yksi\n  jatkuu\n- **kaksi**', '<ul><li>yksi jatkuu</li><li><strong>kaksi</strong></li></ul>'],
    ['a list right after its lead', 'Näin:\n- yksi', '<p>Näin:</p>\n<ul><li>yksi</li></ul>'],
    ['numbers', '1. yksi\n2. kaksi', '<ol><li>yksi</li><li>kaksi</li></ol>'],
    ['quotes', '> Malli\n> jatkuu', '<blockquote><p>Malli jatkuu</p></blockquote>'],
    ['links', '[laki](https://finlex.fi/a_b*c*d)', '<p><a href="https://finlex.fi/a_b*c*d">laki</a></p>'],
    ['italics and code', '*näin* ja `a * b`', '<p><em>näin</em> ja <code>a * b</code></p>'],
    ['lone marks as they are', '2 * 3 * 4 [sulut] a*', '<p>2 * 3 * 4 [sulut] a*</p>'],
  ])('knows %s', (_what, markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(html);
  });

  it('starts at the level the page has', () => {
    expect(markdownToHtml('# A\n## B', 2)).toBe('<h2>A</h2>\n<h3>B</h3>');
  });

  it.each([
    ['HTML', '<img src=x onerror=alert(1)>', /<img/],
    ['a script address', '[tästä](javascript:alert(1))', /<a /],
    ['a data address', '[tästä](data:text/html,x)', /<a /],
    ['another host without a scheme', '[tästä](//evil.example)', /<a /],
    ['a quote that leaves the attribute', '[x](https://a.fi/"onclick="alert(1))', /"onclick/],
    ['a forged mark of the renderer', '\uE0000\uE000 `a`', /<code>a<\/code> <code>/],
  ])('does not let through %s', (_what, markdown, dangerous) => {
    expect(markdownToHtml(markdown)).not.toMatch(dangerous);
  });
});
