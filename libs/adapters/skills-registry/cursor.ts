import { openCursor as openSealed, type Pseudonyms, sealCursor as seal } from '@kasvu/adapter-kit';
import { isoInstantSchema } from '@kasvu/contracts';
import { z } from 'zod';
import { manifest } from './manifest';

const positionSchema = z.object({
  changedSince: isoInstantSchema.nullable().describe('What the whole read asks for; null: everybody'),
  next: z.string().describe("The registry's own cursor"),
});
/** Where an interrupted read goes on. */
export type Position = z.output<typeof positionSchema>;

/** A position that may be kept: the registry's own cursor may well hold the key of the last person given, so it is sealed. */
export const sealCursor = (position: Position, pseudonyms: Pseudonyms): string => seal(manifest.id, position, pseudonyms);

/** The position, or null when there is none or it was sealed with another secret: then the read starts over. */
export const openCursor = (cursor: string | null, pseudonyms: Pseudonyms): Position | null =>
  openSealed(manifest.id, cursor, positionSchema, pseudonyms);
