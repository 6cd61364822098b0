import {
  type AcceptNotice,
  type Notice,
  type NoticeKind,
  noticeKindSchema,
  publishableTextsSchema,
  type SaveNotice,
} from '@kasvu/contracts';
import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Origin, Principal, SignedInUser } from '../../platform/access/principal';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';
import { isUuid } from '../../platform/sql/uuid';
import { AuditLog } from '../audit/audit-log';
import {
  acceptNoticeSql,
  createNoticeSql,
  currentNoticeSql,
  lockNoticeSql,
  noticeListSql,
  publishNoticeSql,
  saveNoticeSql,
} from './notice.sql';

type NoticeRow = { notice: Notice };

/** Versions of the privacy notice and of the accessibility statement. What is published stays as it is. */
@Injectable()
export class NoticesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /**
   * The version in force.
   * @throws {NotFoundException} when there is none, or no such kind
   */
  async current(kind: string): Promise<Notice> {
    const [row]: NoticeRow[] = await this.database.query(currentNoticeSql, [kindOf(kind)]);
    if (!row) throw new NotFoundException(`No ${kind} notice is in force.`);
    return row.notice;
  }

  /**
   * Stores that the user accepts the privacy notice in force (LAW D2); accepting it again changes nothing.
   * @throws {ConflictException} when another version is in force
   */
  async accept({ version, language }: AcceptNotice, user: SignedInUser, request: Origin): Promise<Notice> {
    return this.database.transaction(async (manager) => {
      const [row]: (NoticeRow & { new: boolean })[] = await manager.query(acceptNoticeSql, [user.id, version, language]);
      if (!row) throw new ConflictException(`Version ${version} of the privacy notice is not the one in force.`);
      if (row.new) await this.note(manager, 'notice.accepted', row.notice, user, request, { language });
      return row.notice;
    });
  }

  /** Every version, newest first. One statement. */
  async list(kind: NoticeKind | undefined): Promise<Notice[]> {
    const rows: NoticeRow[] = await this.database.query(noticeListSql, [kind ?? null]);
    return rows.map(({ notice }) => notice);
  }

  /**
   * Begins a new version.
   * @throws {NotFoundException} when there is no such kind
   */
  async create(kind: string, input: SaveNotice, actor: Principal, request: Origin): Promise<Notice> {
    return this.database.transaction(async (manager) => {
      await manager.query('LOCK TABLE notice IN SHARE ROW EXCLUSIVE MODE'); // two new versions must not take one number
      const [row]: NoticeRow[] = await manager.query(createNoticeSql, [kindOf(kind), ...columnsOf(input)]);
      if (!row) throw new Error('The notice was not stored');
      await this.note(manager, 'notice.saved', row.notice, actor, request);
      return row.notice;
    });
  }

  /**
   * Rewrites a draft.
   * @throws {NotFoundException} when there is none with this id
   * @throws {ConflictException} when it is published
   */
  async save(id: string, input: SaveNotice, actor: Principal, request: Origin): Promise<Notice> {
    return this.database.transaction(async (manager) => {
      await this.lockDraft(manager, id);
      return this.write(manager, 'notice.saved', saveNoticeSql, [id, ...columnsOf(input)], actor, request);
    });
  }

  /**
   * Publishes a draft; it takes effect at its time, or at once.
   * @throws {InvalidRequest} naming each text that is empty (LAW L2)
   * @throws {NotFoundException} when there is none with this id
   * @throws {ConflictException} when it, or a later version, is published
   */
  async publish(id: string, actor: Principal, request: Origin): Promise<Notice> {
    return this.database.transaction(async (manager) => {
      const { notice, overtaken } = await this.lockDraft(manager, id);
      if (overtaken) throw new ConflictException('A later version is published: begin a new one.');
      const empty = publishableTextsSchema.safeParse(notice.texts).error?.issues ?? [];
      if (empty.length > 0) {
        throw new InvalidRequest(empty.map(({ path }) => ({ field: ['texts', ...path].join('.'), reason: 'The text is empty' })));
      }
      return this.write(manager, 'notice.published', publishNoticeSql, [id], actor, request);
    });
  }

  private async lockDraft(manager: EntityManager, id: string): Promise<NoticeRow & { overtaken: boolean }> {
    const rows: (NoticeRow & { overtaken: boolean })[] = isUuid(id) ? await manager.query(lockNoticeSql, [id]) : [];
    if (!rows[0]) throw new NotFoundException(`There is no notice ${id}.`);
    if (rows[0].notice.publishedAt) throw new ConflictException('It is published and cannot be changed: begin a new version.');
    return rows[0];
  }

  private async write(
    manager: EntityManager,
    act: 'notice.saved' | 'notice.published',
    sql: string,
    parameters: unknown[],
    actor: Principal,
    request: Origin,
  ): Promise<Notice> {
    const [rows]: [NoticeRow[], number] = await manager.query(sql, parameters);
    if (!rows[0]) throw new Error('The notice was not stored');
    await this.note(manager, act, rows[0].notice, actor, request);
    return rows[0].notice;
  }

  private note(
    manager: EntityManager,
    act: 'notice.saved' | 'notice.published' | 'notice.accepted',
    { id, kind, version, effectiveFrom }: Notice,
    actor: Principal,
    request: Origin,
    more: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.write(manager, {
      act,
      actor,
      request,
      subject: { kind: 'notice', id },
      detail: { kind, version, ...(act === 'notice.published' && { effectiveFrom }), ...more },
    });
  }
}

const columnsOf = ({ texts, effectiveFrom }: SaveNotice) => [texts.fi, texts.sv, texts.en, effectiveFrom];

function kindOf(text: string): NoticeKind {
  const kind = noticeKindSchema.safeParse(text);
  if (!kind.success) throw new NotFoundException(`There are no notices of the kind ${text}.`);
  return kind.data;
}
