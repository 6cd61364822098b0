import { ConflictException } from '@nestjs/common';

/** Somebody changed it since it was read. The answer carries what is held now as `current`, so that no text is lost. */
export class VersionConflict extends ConflictException {
  constructor(readonly current: unknown) {
    super('It has changed since it was read.');
  }
}
