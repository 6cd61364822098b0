import { type Digest, type Language, preferencesSchema } from '@kasvu/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { MailNotSent } from '../../platform/mail/mail-not-sent';
import { Mailer } from '../../platform/mail/mailer';
import { digestMail } from './digest-mail';
import { mailedSql, unsentDigestSql, unsentDigestsSql } from './digests.sql';

interface UnsentDigest extends Digest {
  email: string | null;
  preferences: unknown;
  language: Language;
}

export interface Posted {
  sent: number;
  /** Why digests were not mailed; never the address. */
  unsent: { digest: string; err: unknown }[];
}

/** Sends digests by e-mail, those that failed before once more. */
@Injectable()
export class DigestPost {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** One mail after the other, each kept as sent before the next; what stops one stops no other. `at`: when it is; now unless given. */
  async send(at?: Date): Promise<Posted> {
    const posted: Posted = { sent: 0, unsent: [] };
    if (!this.mailer.isOn) return posted;
    const digests: { id: string }[] = await this.database.query(unsentDigestsSql, [at ?? null]);
    for (const { id } of digests) {
      try {
        await this.sendOne(id, posted);
      } catch (err) {
        posted.unsent.push({ digest: id, err });
      }
    }
    return posted;
  }

  private sendOne(id: string, posted: Posted): Promise<void> {
    return this.database.transaction(async (manager) => {
      const [digest]: UnsentDigest[] = await manager.query(unsentDigestSql, [id]);
      if (!digest) return;
      const mailed = await this.deliver(digest, posted);
      await manager.query(mailedSql, [id, mailed]);
    });
  }

  private async deliver({ email, preferences, language, ...digest }: UnsentDigest, posted: Posted): Promise<Digest['mailed']> {
    if (!preferencesSchema.parse(preferences).mail) return 'off';
    if (!email) return 'no-address';
    try {
      await this.mailer.send({ to: email, ...digestMail(digest, language, this.config.publicUrl) });
    } catch (error) {
      if (!(error instanceof MailNotSent)) throw error;
      posted.unsent.push({ digest: digest.id, err: error });
      return 'failed';
    }
    posted.sent++;
    return 'sent';
  }
}
