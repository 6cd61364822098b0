import { blankToNull, plainText } from './normalise';

it.each([[''], ['  \u00a0'], [null], [undefined], [{}], [[]]])('blankToNull makes null of %p', (value) => {
  expect(blankToNull(value)).toBeNull();
});

it.each([['a'], [0], [false], [{ a: 1 }], [[1]], [new Date(0)]])('blankToNull keeps %p', (value) => {
  expect(blankToNull<unknown>(value)).toBe(value);
});

describe('plainText', () => {
  it.each([
    ['references', 'P&aring;l, Tikkurila &#228; &#xE4; &euro;', 'Pål, Tikkurila ä ä €'],
    ['references encoded twice', 'Hyv&amp;auml;&amp;nbsp;&amp;amp; hyv&amp;#228;', 'Hyvä & hyvä'],
    ['markup encoded once', '&lt;p&gt;A&lt;/p&gt;&lt;p&gt;B&lt;/p&gt;', 'A\n\nB'],
    ['hard spaces and runs', ' a&nbsp;&nbsp; b\u00a0\tc ', 'a b c'],
    ['paragraphs', '<p>Yksi</p><p>Kaksi<br/>Kolme</p>', 'Yksi\n\nKaksi\nKolme'],
    ['lists', '<ul><li>a</li><li class="x">b</li></ul>', '- a\n\n- b'],
    ['inline tags', 'ko<b>e</b> <a href="https://x.example/?a=1&b=2">linkki</a>', 'koe linkki'],
    ['scripts and styles', 'a<script>alert("<p>")</script><style>p{}</style>b', 'a b'],
    ['a script never closed', 'a<script>alert(1)', 'a'],
    ['comments', 'a<!-- b <p> -->c', 'ac'],
    ['a tag never closed', '<p>a <b>b', 'a b'],
    ['a tag cut in the middle', 'a <p class="x', 'a <p class="x'],
    ['a closing tag alone', 'a</div>b', 'a\n\nb'],
    ['plain text with signs', '5 < 6 ja 7 > 6, a<3', '5 < 6 ja 7 > 6, a<3'],
    ['a lone ampersand', 'R&D, H&M &', 'R&D, H&M &'],
    ['line breaks of plain text', 'a\r\nb\n\n\n\nc', 'a\nb\n\nc'],
    ['joined emoji', '👩\u200d🏭 töihin', '👩\u200d🏭 töihin'],
    ['soft hyphens and zero widths', 'tieto&shy;kone\u200b', 'tietokone'],
  ])('reads %s', (_what, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('is quick on a long text of open brackets', () => {
    const started = performance.now();
    plainText('<'.repeat(200_000) + '<!--'.repeat(2_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
