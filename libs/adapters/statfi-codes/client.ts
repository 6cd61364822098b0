import { SourceError, type HttpClient } from '@kasvu/adapter-kit';
import type { Language } from '@kasvu/contracts';
import { z } from 'zod';

/**
 * The items of a classification with their names in one language; the service gives no two at once.
 * @throws {SourceError} `unexpected-content` when there are none: no classification is empty
 */
export async function fetchItems(http: HttpClient, classification: string, lang: Language): Promise<unknown[]> {
  const query = { content: 'data', meta: 'max', lang, format: 'json' };
  const items = await http.json(`/classifications/${classification}/classificationItems`, z.array(z.unknown()), { query });
  if (items.length === 0) throw new SourceError('unexpected-content', `The classification ${classification} came without any items`);
  return items;
}
