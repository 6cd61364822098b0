import { postCodeSchema } from '@kasvu/contracts';
import { z } from 'zod';

/** A post office of a post code in one language. */
const postOfficeSchema = z.object({
  postCode: postCodeSchema,
  city: z.string(),
  active: z.boolean(),
  languageCode: z.string(),
  municipalityCode: z.string().nullish(),
});
export type PostOffice = z.output<typeof postOfficeSchema>;

/** All that the answers say of one post code. */
export const remotePostCodeSchema = z.object({ offices: z.array(postOfficeSchema).min(1) });
export type RemotePostCode = z.output<typeof remotePostCodeSchema>;

/** Puts together the rows of each post code. Those no longer in use are left out; a row of another shape stands alone, to be rejected alone. */
export function gatherByPostCode(rows: readonly unknown[]): { offices: unknown[] }[] {
  const alone: { offices: unknown[] }[] = [];
  const byCode = new Map<string, { offices: unknown[] }>();
  for (const row of rows) {
    const { data: office } = postOfficeSchema.safeParse(row);
    if (!office) alone.push({ offices: [row] });
    else if (office.active) {
      const known = byCode.get(office.postCode);
      if (known) known.offices.push(row);
      else byCode.set(office.postCode, { offices: [row] });
    }
  }
  return [...alone, ...byCode.values()];
}
