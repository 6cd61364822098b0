import { GENESIS, linkHash } from './audit-chain';

/** A seal with the event it stands for, null when that is gone. */
export interface SealedEvent {
  position: number;
  event_id: number;
  transaction_id: string;
  hash: Buffer;
  sealed_at: string;
  event: string | null;
  event_transaction: string | null;
}

export interface AuditProblem {
  kind: 'event-changed' | 'event-deleted' | 'event-inserted' | 'order-changed' | 'seal-changed' | 'seal-deleted' | 'head-differs';
  /** The row it is about, where one is known. */
  eventId: number | null;
  message: string;
}

type Report = (problem: AuditProblem) => void;

/**
 * Follows the chain seal by seal and reports where it does not hold. After a fault it goes on from the hash that is stored, so one
 * tampered row is one problem. Whether a wrong hash is the fault of the event or of its seal shows in the seal after it.
 */
export class ChainWalk {
  /** The first seal when its event is gone: what a purge keeps, if a purge says so. */
  anchor: SealedEvent | null = null;
  last: SealedEvent | null = null;
  events = 0;
  private suspect: { row: SealedEvent; computed: Buffer } | null = null;

  constructor(private readonly report: Report) {}

  accept(row: SealedEvent): void {
    const previous = this.last;
    this.last = row;
    if (!previous && row.event === null) {
      this.anchor = row;
      return;
    }
    const linked = this.checkPlace(row, previous);
    if (row.event === null) {
      this.settle();
      this.report({ kind: 'event-deleted', eventId: row.event_id, message: `Event ${row.event_id} was deleted: only its seal is left.` });
      return;
    }
    this.events += 1;
    if (linked) this.checkHash(row, row.event, previous?.hash ?? GENESIS);
    else this.settle();
  }

  /** Says what is left to say after the last seal. */
  end(): void {
    this.settle();
  }

  /** @returns whether the hash before this row is known */
  private checkPlace(row: SealedEvent, previous: SealedEvent | null): boolean {
    const expected = (previous?.position ?? 0) + 1;
    if (row.event_transaction !== null && row.event_transaction !== row.transaction_id) {
      this.report({
        kind: 'seal-changed',
        eventId: row.event_id,
        message: `Event ${row.event_id} and its seal name different transactions: one of them was changed.`,
      });
    } else if (previous && !comesAfter(row, previous)) {
      this.report({
        kind: 'order-changed',
        eventId: row.event_id,
        message: `Event ${row.event_id} is sealed after event ${previous.event_id}, which is younger.`,
      });
    }
    if (row.position === expected) return true;
    this.report({
      kind: 'seal-deleted',
      eventId: null,
      message: `The seals at the positions ${expected} to ${row.position - 1} are gone, so event ${row.event_id} after them cannot be checked.`,
    });
    return false;
  }

  private checkHash(row: SealedEvent, event: string, previousHash: Buffer): void {
    const seal = { position: row.position, sealedAt: row.sealed_at };
    const computed = linkHash(previousHash, event, seal);
    const fits = computed.equals(row.hash);
    if (this.suspect && !fits && linkHash(this.suspect.computed, event, seal).equals(row.hash)) {
      const { event_id } = this.suspect.row;
      this.suspect = null;
      this.report({ kind: 'seal-changed', eventId: event_id, message: `The seal of event ${event_id} was changed.` });
      return;
    }
    this.settle();
    if (!fits) this.suspect = { row, computed };
  }

  private settle(): void {
    if (!this.suspect) return;
    const { event_id } = this.suspect.row;
    this.suspect = null;
    this.report({
      kind: 'event-changed',
      eventId: event_id,
      message: `Event ${event_id} was changed after it was sealed (or the time of its seal was).`,
    });
  }
}

function comesAfter(row: SealedEvent, previous: SealedEvent): boolean {
  const [mine, before] = [BigInt(row.transaction_id), BigInt(previous.transaction_id)];
  return mine > before || (mine === before && row.event_id > previous.event_id);
}
