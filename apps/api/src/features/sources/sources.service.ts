import { missingSettings } from '@kasvu/adapter-kit';
import type { PageOf, Source, SyncReject, SyncRun } from '@kasvu/contracts';
import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { readListing } from '../../platform/pagination/listing';
import { Conditions } from '../../platform/sql/conditions';
import { SourceCatalogue } from './source-catalogue';
import { rejectJson, sourceRunsSql, sourceStatesSql } from './sources.sql';

type SourceState = Pick<Source, 'lastRun' | 'lastSuccessAt' | 'records'> & { source: string };

@Injectable()
export class SourcesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly catalogue: SourceCatalogue,
  ) {}

  /** Every source with its last run. One statement. */
  async list(): Promise<Source[]> {
    const states: SourceState[] = await this.database.query(sourceStatesSql);
    const stateOf = new Map(states.map((state) => [state.source, state]));
    return this.catalogue.manifests.map((manifest) => {
      const { lastRun = null, lastSuccessAt = null, records = {} } = stateOf.get(manifest.id) ?? {};
      return {
        ...manifest,
        personalData: manifest.personalData.delivered,
        readsFiles: this.catalogue.readsFiles(manifest.id),
        needs: missingSettings(manifest, process.env),
        demo: this.config.demoSources.has(manifest.id),
        records,
        lastRun,
        lastSuccessAt,
      };
    });
  }

  /** @throws {NotFoundException} for a source without an adapter */
  async runs(id: string): Promise<SyncRun[]> {
    this.mustExist(id);
    const rows: { run: SyncRun }[] = await this.database.query(sourceRunsSql, [id]);
    return rows.map(({ run }) => run);
  }

  /**
   * What the last run could not take, newest first.
   * @throws {NotFoundException} for a source without an adapter
   */
  async rejects(id: string, query: { cursor?: string | undefined; limit: number }): Promise<PageOf<SyncReject>> {
    this.mustExist(id);
    const conditions = new Conditions().when('run', id, 't.run_id = (SELECT max(id) FROM sync_run WHERE source = ?)');
    const order = { by: 't.id', type: 'bigint' as const, descending: true };
    const page = await readListing(this.database, { ...query, sort: 'id' }, order, {
      from: 'sync_reject t',
      id: 't.id',
      json: rejectJson,
      conditions,
    });
    return page as unknown as PageOf<SyncReject>;
  }

  private mustExist(id: string): void {
    if (!this.catalogue.get(id)) throw new NotFoundException(`There is no source ${id}.`);
  }
}
