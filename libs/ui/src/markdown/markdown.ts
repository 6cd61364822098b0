/** Markdown → HTML, the small part that notices use: headings, paragraphs, lists, quotes, links, bold, italics, code. Everything else stays text. */

const block = {
  heading: /^(#{1,4})\s+(.*?)\s*#*\s*$/,
  bullet: /^\s{0,3}[-*+]\s+(.*)$/,
  numbered: /^\s{0,3}\d{1,9}[.)]\s+(.*)$/,
  quote: /^\s{0,3}>\s?(.*)$/,
};
/** Where a link may lead. Anything else, a script above all, stays text. */
const safeTarget = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** The HTML of a Markdown text. Its own HTML is shown as text; `startLevel` is the level of its first kind of heading on the page. */
export function markdownToHtml(markdown: string, startLevel = 1): string {
  return blocks(markdown.replace(/\r\n?/g, '\n').split('\n'), startLevel).join('\n');
}

function blocks(lines: readonly string[], startLevel: number): string[] {
  const html: string[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const kind = kindOf(line);
    if (kind === 'blank') at++;
    else if (kind === 'heading') {
      const [, marks = '', text = ''] = block.heading.exec(line) ?? [];
      const level = Math.min(6, startLevel - 1 + marks.length);
      html.push(`<h${level}>${inline(text)}</h${level}>`);
      at++;
    } else {
      const end = endOf(lines, at, kind);
      html.push(render(kind, lines.slice(at, end), startLevel));
      at = end;
    }
  }
  return html;
}

type Kind = 'blank' | 'heading' | 'bullet' | 'numbered' | 'quote' | 'paragraph';

function kindOf(line: string): Kind {
  if (line.trim() === '') return 'blank';
  const kinds = ['heading', 'bullet', 'numbered', 'quote'] as const;
  return kinds.find((kind) => block[kind].test(line)) ?? 'paragraph';
}

/** A block goes on over its own kind of lines and over plain lines that continue it. */
function endOf(lines: readonly string[], start: number, kind: Kind): number {
  let end = start + 1;
  while (end < lines.length && [kind, 'paragraph'].includes(kindOf(lines[end] ?? ''))) end++;
  return end;
}

function render(kind: Kind, lines: readonly string[], startLevel: number): string {
  if (kind === 'quote')
    return `<blockquote>${blocks(
      lines.map((line) => block.quote.exec(line)?.[1] ?? line),
      startLevel,
    ).join('')}</blockquote>`;
  if (kind !== 'bullet' && kind !== 'numbered') return `<p>${inline(lines.map((line) => line.trim()).join(' '))}</p>`;
  const items: string[] = [];
  for (const line of lines) {
    const item = block[kind].exec(line)?.[1];
    if (item === undefined) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else items.push(item);
  }
  const tag = kind === 'bullet' ? 'ul' : 'ol';
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

/** Code and links first, each put by until the rest is done: what is in them is not Markdown. */
function inline(text: string): string {
  const kept: string[] = [];
  const keep = (html: string): string => `\uE000${kept.push(html) - 1}\uE000`;
  return escapeHtml(text.replaceAll('\uE000', ''))
    .replace(/`([^`]+)`/g, (_whole, code: string) => keep(`<code>${code}</code>`))
    .replace(/\[([^\]]+)\]\(([^\s()]+)\)/g, (whole, words: string, target: string) =>
      safeTarget.test(target) ? `${keep(`<a href="${target}">`)}${words}${keep('</a>')}` : whole,
    )
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(?=\S)([^*]+?)(?<=\S)\*/g, '<em>$1</em>')
    .replace(/\uE000(\d+)\uE000/g, (_whole, index: string) => kept[Number(index)] ?? '');
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
