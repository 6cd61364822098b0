import { advertText, webAddress } from './advert-text';

describe('the text of an advertisement', () => {
  it.each<[string | null | undefined, string | null]>([
    ['<p>Haemme hitsaajaa.</p><p>Tule&nbsp;meille!</p>', 'Haemme hitsaajaa.\n\nTule meille!'],
    ['Haemme hitsaajaa. Lisätietoja antaa Kanaria Koelintu, p. 040 555 0199. Hae heti.', 'Haemme hitsaajaa. Hae heti.'],
    ['Osaat TIG-hitsausta.\nLisätietoja antaa työnjohtaja Kanaria Koelintu.\nPuh. 040 555 0199', 'Osaat TIG-hitsausta.'],
    ['Frågor besvaras av Kanaria Koelintu. Du kan svetsa.', 'Du kan svetsa.'],
    ['Questions? Contact Kanaria Koelintu. You weld well.', 'Questions? You weld well.'],
    [
      'Yhteistyö Suomen Punaisen Ristin kanssa. Kysy lisää toimistosta.',
      'Yhteistyö Suomen Punaisen Ristin kanssa. Kysy lisää toimistosta.',
    ],
    ['Työaika alkaa klo 8.00. Palkka n. 2 500 e.', 'Työaika alkaa klo 8.00. Palkka n. 2 500 e.'],
    ['Kirjoita kanaria\n@example.fi', 'Kirjoita [e-mail address]'],
    ['hr@example.fi', null],
    ['Ty\ud800\0', 'Ty\ufffd'],
    ['  ', null],
    [null, null],
    [undefined, null],
  ])('%j becomes %j', (html, text) => {
    expect(advertText(html)).toBe(text);
  });
});

describe('a web address', () => {
  it.each<[string | null | undefined, string | null]>([
    [' https://jobs.example/1?a=b ', 'https://jobs.example/1?a=b'],
    ['http://jobs.example', 'http://jobs.example/'],
    ['mailto:kanaria@example.fi', null],
    ['javascript:alert(1)', null],
    ['www.example.fi', null],
    ['https://user:secret@jobs.example/', null],
    ['https://jobs.example/?to=kanaria%40example.fi', null],
    ['https://jobs.example/?to=kanaria@example.fi&x=%', null],
    ['https://jobs.example/?id=100%', 'https://jobs.example/?id=100%'],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j becomes %j', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });
});
