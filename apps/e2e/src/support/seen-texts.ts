import type { Page } from '@playwright/test';
import { languages, messages, type InterfaceLanguage } from './texts';

const keys = new Set(messages('fi').keys());
const namespaces = new Set([...keys].map((key) => key.split('.')[0] ?? ''));

/** Message keys that are seen instead of their messages. */
export async function rawKeys(page: Page): Promise<string[]> {
  const words = (await page.locator('body').innerText()).split(/\s+/);
  const codes = new Set(await page.locator('code').allInnerTexts()); // columns of the database are named `table.column`
  return words.filter((word) => isKey(word) && !codes.has(word));
}

/** A key of a message, or what would be one if there were that message. */
function isKey(word: string): boolean {
  return keys.has(word) || (/^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(word) && namespaces.has(word.split('.')[0] ?? ''));
}

/** What is seen, or read out, in another language than that of the page. */
export async function textsLeftBehind(page: Page, language: InterfaceLanguage): Promise<string[]> {
  const foreign = foreignTo(language);
  return (await textsInOwnLanguage(page)).filter((text) => foreign.has(text));
}

/** Messages that only other languages have: if one is seen, something was left untranslated. */
function foreignTo(language: InterfaceLanguage): Set<string> {
  const own = new Set(messages(language).values());
  const others = languages.filter((other) => other !== language).flatMap((other) => [...messages(other).values()]);
  return new Set(others.filter((text) => !own.has(text) && /\p{L}{3}/u.test(text) && !text.includes('{{')));
}

/** Texts and names on the page in the language of the page; what is marked as being in another language is left out. */
function textsInOwnLanguage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const isForeign = (element: Element | null) => (element?.closest('[lang]')?.getAttribute('lang') ?? language) !== language;
    const names = ['aria-label', 'title', 'placeholder', 'alt'];
    const elements = [...document.body.querySelectorAll('*')].filter((element) => !isForeign(element) && !element.closest('script'));
    return elements
      .flatMap((element) => [
        ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
        ...names.map((name) => element.getAttribute(name) ?? ''),
      ])
      .map((text) => text.trim())
      .filter(Boolean);
  });
}
