import type { HttpClient } from '@kasvu/adapter-kit';
import { z } from 'zod';

const fieldSchema = z.object({ ammattiala: z.string(), lukumäärä: z.int().min(0) });
export type FieldOfWork = z.output<typeof fieldSchema>;

/** All open advertisements; there is no paging. */
export function fetchAll(http: HttpClient): Promise<unknown[]> {
  return http.json('/v1/kaikki', z.array(z.unknown()));
}

/** The fields of work with the number of open advertisements in each. */
export function fetchFields(http: HttpClient): Promise<FieldOfWork[]> {
  return http.json('/v1', z.array(fieldSchema));
}
