import { ignored } from '@kasvu/adapter-kit';
import { z } from 'zod';

/** One advertisement of `/v1/kaikki`. `id` is the row number of the answer and another one tomorrow. */
export const remoteVacancySchema = z.object({
  id: ignored(),
  organisaatio: z.string().nullish(),
  ammattiala: z.string().nullish(),
  tyotehtava: z.string().nullish(),
  tyoavain: z.union([z.string(), z.number()]).nullish(),
  osoite: z.string().nullish(),
  haku_paattyy_pvm: z.string().nullish(),
  x: z.number().nullish(),
  y: z.number().nullish(),
  linkki: z.string().nullish(),
});
export type RemoteVacancy = z.output<typeof remoteVacancySchema>;
