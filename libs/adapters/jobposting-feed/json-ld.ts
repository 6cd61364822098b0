import { isJobPosting } from './remote-posting';

const opening = /<script\b[^<>]*\btype\s*=\s*["']?application\/ld\+json\b[^<>]*>/gi;
/** Where a page puts postings inside something else. */
const holders = ['@graph', 'itemListElement', 'item', 'mainEntity', 'hasPart'];
const deepest = 8;

/** In place of a block that is to hold a posting and cannot be read; no schema takes it. */
export const unreadable = 'Not JSON';

/** The JobPostings in the JSON-LD of a page; null when the page has no JSON-LD at all. */
export function postingsInPage(html: string): unknown[] | null {
  const blocks = blocksIn(html);
  return blocks.length === 0 ? null : blocks.flatMap(postingsInBlock);
}

/** The JobPostings in a value of JSON-LD: it is one, a list, a graph or something around them. */
export function postingsIn(value: unknown, depth = 0): unknown[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => postingsIn(one, depth + 1));
  if (isJobPosting(Reflect.get(value, '@type'))) return [value];
  return holders.flatMap((key) => postingsIn(Reflect.get(value, key), depth + 1));
}

function blocksIn(html: string): string[] {
  const blocks: string[] = [];
  for (const match of html.matchAll(opening)) {
    const rest = html.slice(match.index + match[0].length);
    const end = rest.search(/<\/script/i);
    if (end === -1) break;
    blocks.push(rest.slice(0, end));
  }
  return blocks;
}

function postingsInBlock(block: string): unknown[] {
  const text = block.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '');
  // Line breaks inside texts are no JSON; pages have them all the same.
  for (const candidate of [text, text.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return postingsIn(JSON.parse(candidate));
    } catch {
      // The next reading, or none.
    }
  }
  return text.includes('JobPosting') ? [unreadable] : [];
}
