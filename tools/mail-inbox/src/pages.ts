import type { Message } from './message.ts';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 24px 16px; max-width: 720px; font: 16px/1.5 system-ui, sans-serif; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-block: 1px solid; padding-block: 16px; }
li { margin-block: 12px; }
`;

/** Every mail, the newest first. */
export function listPage(messages: readonly Message[]): string {
  const items = messages.map(
    ({ id, subject, to, sentAt }) =>
      `<li><a href="/message/${id}">${escapeHtml(subject)}</a><br>${escapeHtml(to)} · <time>${sentAt ?? ''}</time></li>`,
  );
  return page('Mail inbox', items.length > 0 ? `<ul>${items.join('\n')}</ul>` : '<p>No mail has come yet.</p>');
}

export function messagePage({ id, from, to, subject, sentAt, text, html }: Message): string {
  const facts = Object.entries({ From: from, To: to, Sent: sentAt ?? '' }).map(
    ([term, value]) => `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  const asHtml = html === null ? '' : `<p><a href="/message/${id}/html">As HTML</a></p>`;
  const linked = escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
  return page(subject, `<p><a href="/">All mails</a></p><dl>${facts.join('')}</dl><pre>${linked}</pre>${asHtml}`);
}

export const missingPage = (): string => page('There is no such mail', '<p><a href="/">All mails</a></p>');

const page = (heading: string, main: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(heading)} – Kasvu Dashboard mail inbox</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <main>
      <p>Mails of the dashboard while it is tried out. They are sent to nobody.</p>
      <h1>${escapeHtml(heading)}</h1>
      ${main}
    </main>
  </body>
</html>
`;
