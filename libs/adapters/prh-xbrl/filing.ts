import { businessIdSchema, isoDateSchema } from '@kasvu/contracts';
import { z } from 'zod';

/** A statement as the list names it. The day of registration is written with or without a time. */
export const filingSchema = z.object({
  businessId: businessIdSchema,
  financialDate: isoDateSchema,
  registrationDate: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:[T ]|$)/, 'Not a day')
    .transform((text) => text.slice(0, 10))
    .nullish(),
});
export type Filing = z.output<typeof filingSchema>;

/** What identifies a statement here: the company and the last day of the period. */
export function keyOf({ businessId, financialDate }: Filing): string {
  return `${businessId}/${financialDate}`;
}

export interface Listed {
  /** One for each company and day, the one registered last, in the order of their keys; as they came. */
  filings: { key: string; filing: Filing; raw: unknown }[];
  /** What the list holds that names no statement. */
  faulty: unknown[];
}

/** Takes of the list what concerns the companies held. Of two statements for one day the one registered later holds. */
export async function chooseFilings(rows: AsyncIterable<unknown>, held: ReadonlySet<string>): Promise<Listed> {
  const chosen = new Map<string, Listed['filings'][number]>();
  const faulty: unknown[] = [];
  for await (const raw of rows) {
    const { data: filing } = filingSchema.safeParse(raw);
    if (!filing) faulty.push(raw);
    else if (held.has(filing.businessId)) {
      const key = keyOf(filing);
      const other = chosen.get(key)?.filing;
      if (!other || (filing.registrationDate ?? '') > (other.registrationDate ?? '')) chosen.set(key, { key, filing, raw });
    }
  }
  return { filings: [...chosen.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), faulty };
}
