import { pseudonymSchema, type RevealRequest, type RevealedIdentity, type TalentProfile } from '@kasvu/contracts';
import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';
import { LOGGER } from '../../platform/logger/logger.module';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { AuditLog } from '../audit/audit-log';
import { IdentityNotAvailable } from './identity-not-available';
import { IdentityUnreadable, IdentityVault } from './identity-vault';
import { sealedIdentitySql } from './talent.sql';

export const IDENTITY_VAULT = Symbol('IdentityVault');

interface SealedRow {
  pseudonym: string;
  state: TalentProfile['identity']['state'];
  until: string | null;
  key_id: string;
  sealed: Buffer;
}

/** The one way an identity leaves the server. */
@Injectable()
export class RevealService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(IDENTITY_VAULT) private readonly vault: IdentityVault | null,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly audit: AuditLog,
    private readonly groups: SmallGroups,
  ) {}

  /**
   * Who a person is, for a stated reason. The entry of the audit log is part of the same transaction: without it nothing is shown. A refusal
   * is an entry too.
   * @throws {NotFoundException} when no profile is shown under the pseudonym, {IdentityNotAvailable} with the reason
   */
  async reveal(pseudonym: string, { reason, note }: RevealRequest, reader: Principal, origin: Origin): Promise<RevealedIdentity> {
    const answer = await this.database.transaction(async (manager): Promise<RevealedIdentity | IdentityNotAvailable> => {
      const [row]: SealedRow[] = pseudonymSchema.safeParse(pseudonym).success
        ? await manager.query(sealedIdentitySql(this.groups), [pseudonym])
        : [];
      if (!row) throw new NotFoundException('No profile is shown under this pseudonym.');
      const opened = row.state === 'available' ? this.open(row) : new IdentityNotAvailable(row.state);
      const refused = opened instanceof IdentityNotAvailable;
      await this.audit.write(manager, {
        act: 'identity.revealed',
        outcome: refused ? 'refused' : 'done',
        actor: reader,
        request: origin,
        subject: { kind: 'talent', id: pseudonym },
        purpose: reason,
        detail: { note, ...(refused ? { state: opened.state } : {}) },
      });
      return opened;
    });
    if (answer instanceof IdentityNotAvailable) throw answer;
    return answer;
  }

  private open(row: SealedRow): RevealedIdentity | IdentityNotAvailable {
    if (!this.vault) return new IdentityNotAvailable('unreadable');
    try {
      return { ...this.vault.open(row), until: row.until };
    } catch (error) {
      if (!(error instanceof IdentityUnreadable)) throw error;
      this.logger.error({ pseudonym: row.pseudonym, reason: error.message }, 'an identity cannot be opened');
      return new IdentityNotAvailable('unreadable');
    }
  }
}
