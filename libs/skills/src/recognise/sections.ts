import { kindOfHeading, type SectionKind } from './heading-words';

/** A stretch of a text. `heading` is a heading's own words; `text`, what stands under none that is known. */
export interface Section {
  start: number;
  end: number;
  kind: SectionKind | 'heading' | 'text';
}

const bullet = /^\s*(?:[-–—*•·▪]|\d{1,2}[.)])\s/u;
/** Words before a colon or a question mark, at the beginning of a line or sentence. */
const inline = /(^|[.!?]\s{1,3})([^.!?:\s][^.!?:\n]{1,60}[:?])(?=\s)/gu;
const mostHeadingWords = 6;

/** Whether a line looks like a heading though its words are not known as one: short, on top of a paragraph, not a sentence. */
function looksLikeHeading(line: string, before: string | undefined, after: string | undefined): boolean {
  const text = line.trim();
  const ontop = (before ?? '').trim() === '' && (after ?? '').trim() !== '';
  return ontop && !bullet.test(line) && /^[\p{Lu}\d][^.!,;]*$/u.test(text) && text.split(/\s+/).length <= mostHeadingWords;
}

/** Whether prose begins at a line after the list under a heading. */
function endsList(line: string, row: number, lines: readonly string[]): boolean {
  if (lines[row - 1]?.trim() !== '' || !/^\p{Lu}.*[.!]$/u.test(line.trim())) return false;
  const above = lines.slice(0, row).findLast((each) => each.trim() !== '');
  return above !== undefined && !/[.!?:]$/.test(above.trim());
}

/**
 * Cuts a text at its headings. A heading on a line of its own reaches to the next, or to the end of the list under it, what is not asked for
 * always to the next; one with words after it on the line, to the end of that line.
 */
export function sectionsOf(text: string): Section[] {
  const lines = text.split(/\r\n|\n|\r/);
  const sections: Section[] = [];
  let reigning: Section['kind'] = 'text';
  let position = 0;
  lines.forEach((line, row) => {
    const start = text.indexOf(line, position);
    position = start + line.length;
    const own = bullet.test(line) ? null : kindOfHeading(line.trim().replace(/[:?!]+$/, ''));
    if (own) {
      reigning = own;
      sections.push({ start, end: position, kind: 'heading' });
      return;
    }
    if (looksLikeHeading(line, lines[row - 1], lines[row + 1])) reigning = 'text';
    if (reigning !== 'aside' && endsList(line, row, lines)) reigning = 'text';
    let kind = reigning;
    let from = start;
    for (const match of line.matchAll(inline)) {
      const [all, lead = '', heading = ''] = match;
      const announced = kindOfHeading(heading.replace(bullet, '').slice(0, -1));
      if (!announced) continue;
      const at = start + match.index + lead.length;
      sections.push({ start: from, end: at, kind }, { start: at, end: at + heading.length, kind: 'heading' });
      from = start + match.index + all.length;
      kind = announced;
    }
    sections.push({ start: from, end: position, kind });
  });
  return sections.filter(({ start, end }) => end > start);
}
