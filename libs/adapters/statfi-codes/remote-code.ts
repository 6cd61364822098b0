import { ignored } from '@kasvu/adapter-kit';
import { languages, type Language } from '@kasvu/contracts';
import { z } from 'zod';

/** One item of a classification as the service gives it in one language. */
const itemSchema = z.object({
  code: z.string(),
  parentCode: z.string().nullish(),
  classificationItemNames: z.array(z.object({ lang: z.string(), name: z.string().nullish(), langName: ignored() })),
  classification: ignored(),
  localId: ignored(),
  // 1, or 1.0: the depth is told by the parents too.
  level: ignored(),
  order: ignored(),
  modifiedDate: ignored(),
  parentItemLocalId: ignored(),
  explanatoryNotes: ignored(),
  classificationIndexEntry: ignored(),
});

/** One code as it comes from all three answers together. */
export const remoteCodeSchema = z.object({ fi: itemSchema.optional(), sv: itemSchema.optional(), en: itemSchema.optional() });
export type RemoteCode = z.output<typeof remoteCodeSchema>;

/** Codes of S alone stand for all of a list together (`SS`, `SSSSS`); the section S has one. */
export function isTotal(code: string): boolean {
  return /^S{2,}$/.test(code);
}

/** Puts together what the answers say of each code. An item without a code to go by, or with one that came before, stands alone. */
export function gatherByCode(answers: Readonly<Record<Language, readonly unknown[]>>): unknown[] {
  const gathered: Partial<Record<Language, unknown>>[] = [];
  const byCode = new Map<string, Partial<Record<Language, unknown>>>();
  for (const language of languages) {
    for (const item of answers[language]) {
      const code = codeOf(item);
      if (code !== null && isTotal(code)) continue;
      const known = code === null ? undefined : byCode.get(code);
      if (known && known[language] === undefined) known[language] = item;
      else {
        const alone = { [language]: item };
        gathered.push(alone);
        if (code !== null && !known) byCode.set(code, alone);
      }
    }
  }
  return gathered;
}

/** The code of an item as written, or null. */
export function codeOf(item: unknown): string | null {
  const code = (item as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : null;
}
