import { type Language, languages, texts } from './texts.ts';

/** Text that stands as it is in HTML, also inside an attribute's quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const mark =
  '<svg viewBox="0 0 32 32" width="40" height="40" aria-hidden="true"><rect width="32" height="32" rx="8" fill="#0b6b58"/>' +
  '<path d="M9 23V9M9 17.5 20.5 9M13.5 14.5 21.5 23" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** A whole page: the product's mark, a heading, the warning, and what the page is for. `path`: switches languages by links to itself. */
export function page(content: { language: Language; heading: string; main: string; path?: string; script?: string }): string {
  const { language, heading, main, path, script } = content;
  const words = texts[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(heading)} – Kasvu Dashboard</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/style.css">
    ${script ? `<script src="${script}" defer></script>` : ''}
  </head>
  <body>
    <main>
      <header>${mark}<span>Kasvu Dashboard</span></header>
      ${path ? languageLinks(language, path) : ''}
      <h1>${escapeHtml(heading)}</h1>
      <p class="demo">${escapeHtml(words.demo)}</p>
      ${main}
    </main>
  </body>
</html>
`;
}

function languageLinks(current: Language, path: string): string {
  const links = languages.map((language) => {
    const name = texts[language].language;
    return language === current
      ? `<li><span lang="${language}" aria-current="true">${name}</span></li>`
      : `<li><a lang="${language}" hreflang="${language}" href="${escapeHtml(path)}?lang=${language}">${name}</a></li>`;
  });
  return `<nav aria-label="${texts[current].languages}"><ul>${links.join('')}</ul></nav>`;
}
