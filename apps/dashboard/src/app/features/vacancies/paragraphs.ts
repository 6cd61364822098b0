/** The paragraphs of a plain text: parts between empty lines; single line breaks stay inside them. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
}
