import {
  type ChangeNote,
  type CompanyNote,
  isBusinessId,
  type NoteSearchQuery,
  type PageOf,
  type TimelineEntry,
  type TimelineQuery,
  type WriteNote,
} from '@kasvu/contracts';
import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';
import { readListing } from '../../platform/pagination/listing';
import { VersionConflict } from '../../platform/problem-details/version-conflict';
import { isUuid } from '../../platform/sql/uuid';
import { AuditLog } from '../audit/audit-log';
import { changeNoteSql, latestFirst, noteSearchSql, noteSql, removeNoteSql, writeNoteSql } from './notes.sql';
import { companyKnownSql, newestFirst, timelineSql } from './timeline.sql';

interface NoteRow {
  note: CompanyNote;
}

/** Notes on companies, which the whole team reads and changes. */
@Injectable()
export class NotesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Notes on a company and what changed in it, newest first. One statement, and another when there is nothing.
   * @throws {NotFoundException} when no source has told of the company
   */
  async timeline(businessId: string, query: TimelineQuery, reader: Principal): Promise<PageOf<TimelineEntry>> {
    if (!isBusinessId(businessId)) throw noSuchCompany(businessId);
    const listing = timelineSql(businessId, query, reader.id);
    const page = await readListing(this.database, { ...query, sort: 'newest' }, newestFirst, listing);
    if (page.total === 0 && !(await this.isKnown(businessId))) throw noSuchCompany(businessId);
    return { ...page, items: page.items as TimelineEntry[] };
  }

  /** The notes of a search, on every company. One statement. */
  async search(query: NoteSearchQuery, reader: Principal): Promise<PageOf<CompanyNote & { company: string }>> {
    const page = await readListing(this.database, { ...query, sort: 'latest' }, latestFirst, noteSearchSql(query, reader.id));
    return { ...page, items: page.items as (CompanyNote & { company: string })[] };
  }

  /**
   * Writes a note on a company. One statement.
   * @throws {NotFoundException} when no source has told of the company
   */
  async write(businessId: string, note: WriteNote, author: Principal): Promise<CompanyNote> {
    const values = [businessId, author.id, ...written(note)];
    const [row]: NoteRow[] = isBusinessId(businessId) ? await this.database.query(writeNoteSql, values) : [];
    if (!row) throw noSuchCompany(businessId);
    return row.note;
  }

  /**
   * A note as it is held. One statement.
   * @throws {NotFoundException} when there is no such note
   */
  async read(id: string, reader: Principal): Promise<CompanyNote> {
    const held = isUuid(id) ? await this.held(this.database.manager, id, reader) : null;
    if (!held) throw noSuchNote();
    return held;
  }

  /**
   * Changes a note from the version that was read. One statement, and another when it is refused. Of somebody else's note it is an entry of the
   * audit log.
   * @throws {NotFoundException} when there is no such note, {VersionConflict} with the one held when it was changed meanwhile
   */
  async change(id: string, { version, ...note }: ChangeNote, editor: Principal, origin: Origin): Promise<CompanyNote> {
    if (!isUuid(id)) throw noSuchNote();
    return this.database.transaction(async (manager) => {
      const [[row]]: [NoteRow[], number] = await manager.query(changeNoteSql, [id, editor.id, ...written(note), version]);
      if (!row) {
        const held = await this.held(manager, id, editor);
        throw held ? new VersionConflict(held) : noSuchNote();
      }
      if (!row.note.mine) {
        const detail = { version: row.note.version };
        await this.audit.write(manager, { act: 'note.changed', actor: editor, request: origin, subject: { kind: 'note', id }, detail });
      }
      return row.note;
    });
  }

  /**
   * Removes a note that who asks has written, or whose author is gone; false: it was gone before. That, and being refused another's, is an entry of the audit log.
   * @throws {ForbiddenException} when somebody else wrote it, {VersionConflict} with the one held when it was changed meanwhile
   */
  async remove(id: string, version: number, actor: Principal, origin: Origin): Promise<boolean> {
    if (!isUuid(id)) return false;
    const answer = await this.database.transaction(async (manager): Promise<boolean | ForbiddenException> => {
      const [, removed]: [unknown, number] = await manager.query(removeNoteSql, [id, actor.id, version]);
      const held = removed > 0 ? null : await this.held(manager, id, actor);
      if (removed === 0 && !held) return false;
      if (held && (held.mine || held.author === null)) throw new VersionConflict(held);
      const outcome = held ? 'refused' : 'done';
      await this.audit.write(manager, { act: 'note.removed', outcome, actor, request: origin, subject: { kind: 'note', id } });
      return held ? new ForbiddenException('Only who wrote a note removes it.') : true;
    });
    if (answer instanceof ForbiddenException) throw answer;
    return answer;
  }

  private async held(manager: EntityManager, id: string, reader: Principal): Promise<CompanyNote | null> {
    const [row]: NoteRow[] = await manager.query(noteSql, [id, reader.id]);
    return row?.note ?? null;
  }

  private async isKnown(businessId: string): Promise<boolean> {
    const rows: unknown[] = await this.database.query(companyKnownSql, [businessId]);
    return rows.length > 0;
  }
}

const written = (note: WriteNote) => [note.kind, note.on, note.text, note.nextStep, note.dueOn, note.done];
const noSuchCompany = (businessId: string) => new NotFoundException(`No company with the business ID ${businessId} is held here.`);
const noSuchNote = () => new NotFoundException('There is no such note.');
