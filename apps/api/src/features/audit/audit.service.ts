import type { Readable } from 'node:stream';
import type { AuditEvent, AuditExportQuery, AuditQuery, PageOf } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';
import { readListing } from '../../platform/pagination/listing';
import { exportAudit } from './audit-export';
import { auditConditions, auditEventJson, filterFields, newestFirst } from './audit-list.sql';
import { AuditLog } from './audit-log';

@Injectable()
export class AuditService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly log: AuditLog,
  ) {}

  /** A page of entries, newest first. Reading it is an entry of its own. */
  list(query: AuditQuery, reader: Principal, origin: Origin): Promise<PageOf<AuditEvent>> {
    return this.database.transaction(async (manager) => {
      const page = await readListing(manager, { ...query, sort: 'newest' }, newestFirst, {
        from: 'audit_event t',
        id: 't.id',
        json: auditEventJson,
        conditions: auditConditions(query),
      });
      const detail = { filter: filterFields(query), rows: page.items.length };
      await this.log.write(manager, { act: 'audit.read', actor: reader, request: origin, detail });
      return { ...page, items: page.items as AuditEvent[] };
    });
  }

  /** Every entry of the filter as a stream. The export is an entry of its own. */
  export({ format, ...filter }: AuditExportQuery, reader: Principal, origin: Origin): Promise<Readable> {
    return exportAudit(this.database, filter, format, (manager, rows) =>
      this.log.write(manager, {
        act: 'audit.exported',
        actor: reader,
        request: origin,
        detail: { filter: filterFields(filter), format, rows },
      }),
    );
  }
}
