import type { Tampering } from './front-server';
import type { ContractSubject } from './subject';

type RemoteRecord = Record<string, unknown>;

/** A field no source has. */
export const addedField = 'kasvuContractProbe';

/** Changes the first remote record of the first answer that holds any; `done` tells whether there was one. */
export function tamperWithFirstRecord(
  subject: ContractSubject,
  change: (record: RemoteRecord) => void,
): Required<Pick<Tampering, 'edit'>> & { done(): boolean } {
  let target: string | null = null;
  return {
    done: () => target !== null,
    // The same answer is changed each time it is asked for: a retry or a second look must see the same.
    edit: (body, url) => {
      const record = subject.recordsOf?.(body, url).find(isObject);
      if (!record || (target !== null && target !== url.href)) return;
      target = url.href;
      change(record);
    },
  };
}

export function emptied(record: RemoteRecord): void {
  for (const key of Object.keys(record)) delete record[key];
}

function isObject(value: unknown): value is RemoteRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
