import { textOf } from './text';

/**
 * The web address as the register writes it, mostly without a scheme (`www.example.fi`); null when it is not one.
 * Companies also write e-mail addresses in the field: those are not taken.
 */
export function websiteOf(url: string | null | undefined): string | null {
  const text = textOf(url);
  if (text === null || /[\s@]/.test(text)) return null;
  const address = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return address && /^[^.].*\.[^.]{2,}$/.test(address.hostname) ? text : null;
}
