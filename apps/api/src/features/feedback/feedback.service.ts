import type { FeedbackTicket, SendFeedback } from '@kasvu/contracts';
import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Principal } from '../../platform/access/principal';
import { isUuid } from '../../platform/sql/uuid';
import { AuditLog } from '../audit/audit-log';
import { answerFeedbackSql, feedbackListSql, storeFeedbackSql } from './feedback.sql';

@Injectable()
export class FeedbackService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** Takes feedback from anyone; nothing of who sent it is kept but what they wrote. */
  async receive({ subject, message, page, contact }: SendFeedback): Promise<FeedbackTicket> {
    const [row]: { ticket: FeedbackTicket }[] = await this.database.query(storeFeedbackSql, [subject, message, page, contact]);
    if (!row) throw new Error('The feedback was not stored');
    return row.ticket;
  }

  /** Every ticket, the most urgent first. One statement. */
  async list(): Promise<FeedbackTicket[]> {
    const rows: { ticket: FeedbackTicket }[] = await this.database.query(feedbackListSql);
    return rows.map(({ ticket }) => ticket);
  }

  /**
   * Notes that a ticket is answered.
   * @throws {NotFoundException} for a ticket we do not know
   * @throws {ConflictException} when it was answered before
   */
  async answered(id: string, actor: Principal, request: { ip: string; id: string }): Promise<FeedbackTicket> {
    if (!isUuid(id)) throw new NotFoundException(`There is no feedback ${id}.`);
    return this.database.transaction(async (manager) => {
      const [rows]: [{ ticket: FeedbackTicket }[], number] = await manager.query(answerFeedbackSql, [id]);
      if (!rows[0]) throw await this.whyNot(manager, id);
      await this.audit.write(manager, { act: 'feedback.answered', actor, request, subject: { kind: 'feedback', id } });
      return rows[0].ticket;
    });
  }

  private async whyNot(manager: EntityManager, id: string): Promise<Error> {
    const known: unknown[] = await manager.query('SELECT FROM feedback_ticket WHERE id = $1', [id]);
    return known.length > 0
      ? new ConflictException('The feedback was answered before.')
      : new NotFoundException(`There is no feedback ${id}.`);
  }
}
