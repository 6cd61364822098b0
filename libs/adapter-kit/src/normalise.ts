import { decodeHTML } from 'entities';

/** Sources say "unknown" in five ways: `''` (or only white space), null, an absent key, `{}` and `[]`. All become null. */
export function blankToNull<Value>(value: Value): NonNullable<Value> | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) return Object.keys(value).length === 0 ? null : value;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

const droppedElements = /<(script|style|head|template)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const paragraphTags = /<\/?(?:p|div|h[1-6]|ul|ol|table|section|article|blockquote)\b[^<>]*>/gi;
const lineTags = /<(?:br|hr|tr|\/tr|\/li|dt|dd)\b[^<>]*>/gi;
const listItems = /<li\b[^<>]*>/gi;
const otherTags = /<\/?[a-z][^<>]*>|<!--[\s\S]*?(?:-->|$)|<![a-z][^<>]*>/gi;

/**
 * A text as a person reads it: character references decoded (also when encoded twice), tags taken away, white space collapsed,
 * paragraph and line breaks kept. Plain text passes unharmed: a lone `<` stays.
 */
export function plainText(html: string): string {
  return decodeTwice(html)
    .replace(droppedElements, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(paragraphTags, '\n\n')
    .replace(lineTags, '\n')
    .replace(listItems, '\n- ')
    .replace(otherTags, '')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decodeTwice(text: string): string {
  return text.includes('&') ? decodeHTML(decodeHTML(text)) : text;
}
