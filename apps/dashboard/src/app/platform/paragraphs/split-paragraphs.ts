/** The paragraphs of a plain text: parts between empty lines; single line breaks stay inside them, and the points of a list together. */
export function splitParagraphs(text: string): string[] {
  return text
    .replace(/\n\s*\n(?=[-•] )/g, '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
}
