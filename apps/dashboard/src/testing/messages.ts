interface Messages {
  [key: string]: string | Messages;
}

/** Every message with its full key: `a.b.c` → text. */
export function leafKeys(messages: Messages, before = ''): Map<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : [...leafKeys(value, `${before}${key}.`)],
  );
  return new Map(entries);
}

/** The names of the values a message takes. */
export const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '').sort();
