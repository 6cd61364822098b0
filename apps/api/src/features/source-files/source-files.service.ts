import { SourceError } from '@kasvu/adapter-kit';
import type { FileOptions, FilePreview, SyncRun } from '@kasvu/contracts';
import {
  ConflictException,
  Inject,
  Injectable,
  NotFoundException,
  type OnApplicationBootstrap,
  PayloadTooLargeException,
  ServiceUnavailableException,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { removeStaleUploads } from '../../platform/upload/upload';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';
import { AuditLog } from '../audit/audit-log';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { readSource } from '../sync/read-source';
import { SyncRefused } from '../sync/sync-refused';
import { previewFile } from './file-preview';
import { saveMappingSql } from './source-files.sql';
import { type TableSource, tableSource, withTableSettings } from './table-source';

/** Reads files that people bring. Nothing of a file is kept between two requests: whoever imports it sends it again. */
@Injectable()
export class SourceFilesService implements OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly vocabulary: SkillVocabulary,
    private readonly audit: AuditLog,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return removeStaleUploads();
  }

  /** @throws {NotFoundException} for a source we do not know, or one that takes no files */
  source(id: string): TableSource {
    const source = tableSource(id);
    if (!source) throw new NotFoundException(`There is no source ${id} that takes files.`);
    return source;
  }

  /**
   * What importing the file would do.
   * @throws {HttpException} for a file that cannot be read to its end, in words about the file
   */
  async preview(source: TableSource, file: string, options: FileOptions): Promise<FilePreview> {
    const { database, vocabulary, config } = this;
    const needs = { database, vocabulary, people: config.people, environment: process.env, signal: new AbortController().signal };
    return previewFile(needs, source, file, options).catch(throwAsProblem);
  }

  /**
   * Imports the file. It is looked through to its end first: one that cannot be read to its end changes nothing.
   * @throws {HttpException} as `preview`, when a column it needs is not mapped, and when the source is being read now
   */
  async import(source: TableSource, file: string, options: FileOptions, actor: Principal, request: Origin): Promise<SyncRun> {
    const { mapping, missing, counts } = await this.preview(source, file, options);
    if (missing.length > 0) throw new InvalidRequest(missing.map(unmapped));
    const { id } = source.manifest;
    const { wholeList } = options;
    await this.database.transaction(async (manager) => {
      await manager.query(saveMappingSql, [id, mapping, actor.id]);
      const detail = { ...counts, wholeList };
      await this.audit.write(manager, { act: 'source.file-imported', actor, request, subject: { kind: 'source', id }, detail });
    });
    return readSource(this.database, this.vocabulary, withTableSettings(source, { mapping, wholeList }), {
      file,
      signal: new AbortController().signal,
      environment: process.env,
      people: this.config.people,
    }).catch(throwAsProblem);
  }
}

const unmapped = (field: string) => ({ field: `options.mapping.${field}`, reason: 'No column is mapped to it' });

/** What a file or our own rules say, as an answer to whoever sent the file. */
function throwAsProblem(error: unknown): never {
  if (error instanceof SyncRefused) {
    throw error.code === 'missing-keys' ? new ServiceUnavailableException(error.message) : new ConflictException(error.message);
  }
  if (!(error instanceof SourceError)) throw error;
  if (error.code === 'too-large') throw new PayloadTooLargeException(error.message);
  throw new InvalidRequest([{ field: 'file', reason: error.message }]);
}
