import { csvLine, dayInFinland } from './csv';

describe('csvLine', () => {
  it.each([
    [['a', null, 1, -2, 1.5, true], 'a;;1;-2;1,5;true\r\n'],
    [['Åsa; "Ö"\nrow'], '"Åsa; ""Ö""\nrow"\r\n'],
    [[['staff', 'admin'], { n: 1 }], '"[""staff"",""admin""]";"{""n"":1}"\r\n'],
  ])('writes %j', (values, line) => {
    expect(csvLine(values)).toBe(line);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =cmd()', '\n@x'])('lets no spreadsheet run %j', (text) => {
    expect(csvLine([text])).toBe(`"'${text}"\r\n`);
  });
});

describe('dayInFinland', () => {
  it('is the day there, not in UTC', () => {
    expect(dayInFinland(new Date('2026-01-31T22:30:00Z'))).toBe('2026-02-01');
  });
});
