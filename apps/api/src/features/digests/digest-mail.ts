import type { Digest, Language } from '@kasvu/contracts';
import type { Mail } from '../../platform/mail/mailer';
import { digestTexts } from './digest-texts';

/** The mail of a digest: names of the user's own searches and numbers, nothing of what they found. */
export function digestMail({ id, period, searches, expiring }: Digest, language: Language, publicUrl: string): Omit<Mail, 'to'> {
  const texts = digestTexts[language];
  const day = (on: string) => new Intl.DateTimeFormat(texts.locale, { timeZone: 'UTC' }).format(new Date(on));
  const parts = [
    { heading: texts.new, lines: searches.flatMap((search) => news(search, language).map((words) => `${search.name}: ${words}`)) },
    { heading: texts.expiring, lines: expiring.map(({ name, expiresOn }) => `${name}: ${texts.until(day(expiresOn))}`) },
  ].filter(({ lines }) => lines.length > 0);
  const links = [
    { label: texts.open, url: `${publicUrl}/digests/${id}` },
    { label: texts.settings, url: `${publicUrl}/preferences` },
  ];
  const subject = texts.subject[period];
  const html = [
    ...parts.map(
      ({ heading, lines }) => `<h2>${escaped(heading)}</h2>\n<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    ),
    ...links.map(({ label, url }) => `<p><a href="${escaped(url)}">${escaped(label)}</a></p>`),
  ].join('\n');
  return {
    subject,
    text: [
      ...parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')),
      ...links.map(({ label, url }) => `${label}: ${url}`),
    ].join('\n\n'),
    html: `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>\n<h1>${escaped(subject)}</h1>\n${html}\n</body></html>\n`,
  };
}

/** What is new in a search: hits, more people, or both. */
function news({ fresh, total, people }: Digest['searches'][number], language: Language): string[] {
  const texts = digestTexts[language];
  const number = (value: number | null) => new Intl.NumberFormat(texts.locale).format(value ?? 0);
  return [...(fresh ? [texts.hits(number(fresh), number(total))] : []), ...(people ? [texts.people(number(people))] : [])];
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
