import { Readable } from 'node:stream';
import { type ProcessingRegisterEntry, processingRegisterEntrySchema } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/access/principal';
import { CSV_START, csvLine } from '../../platform/csv/csv';
import { AuditLog } from '../audit/audit-log';
import { processingRegister } from './register';

const columns = Object.keys(processingRegisterEntrySchema.shape) as (keyof ProcessingRegisterEntry)[];

@Injectable()
export class ProcessingRegisterService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  read(): { items: ProcessingRegisterEntry[] } {
    return { items: processingRegister };
  }

  /** The register as CSV. Audited. */
  async export(actor: Principal, request: { ip: string; id: string }): Promise<Readable> {
    const detail = { format: 'csv', rows: processingRegister.length };
    await this.audit.write(this.database.manager, { act: 'processing-register.exported', actor, request, detail });
    const lines = processingRegister.map((entry) => csvLine(columns.map((column) => entry[column])));
    return Readable.from([CSV_START + csvLine(columns) + lines.join('')]);
  }
}
