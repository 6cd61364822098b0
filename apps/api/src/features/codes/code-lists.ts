import type { CodeList, CodeListAnswer, Facets, LocalizedText } from '@kasvu/contracts';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { fallbackMunicipalityName } from '../../platform/places/municipalities';
import { codeEditionSql, codesSql } from './codes.sql';

type CodeItem = CodeListAnswer['items'][number];

const refreshEveryMs = 60_000;

/** The code lists in memory, so that naming a code asks nothing of the database. */
@Injectable()
export class CodeLists implements OnModuleInit, OnApplicationShutdown {
  private lists = new Map<string, Map<string, CodeItem>>();
  private loadedVersion = -1;
  private loading: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
    // While the database does not answer, the names held stay; its own health check tells of it.
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), refreshEveryMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Loads the lists anew when a source has changed one since. One query when none has. */
  async refresh(): Promise<void> {
    this.loading ??= this.load().finally(() => (this.loading = undefined));
    return this.loading;
  }

  /** A list's codes in their order; none when no source gave the list. */
  items(list: CodeList): CodeItem[] {
    return [...(this.lists.get(list)?.values() ?? [])];
  }

  /** The names of a code, or null for one that no list has. The largest municipalities have theirs also before any list is read. */
  name(list: CodeList, code: string): LocalizedText | null {
    return this.lists.get(list)?.get(code)?.names ?? (list === 'municipality' ? fallbackMunicipalityName(code) : null);
  }

  /** The names of those municipalities that have one. */
  municipalities(codes: readonly string[]): LocalizedText[] {
    return codes.map((code) => this.name('municipality', code)).filter((names) => names !== null);
  }

  /** Adds the name of the municipality of a record. */
  withMunicipality<T extends { municipalityCode: string | null }>(record: T): T & { municipality: LocalizedText | null } {
    return { ...record, municipality: record.municipalityCode === null ? null : this.name('municipality', record.municipalityCode) };
  }

  /** Adds the names of the municipalities of a record. */
  withMunicipalities<T extends { municipalityCodes: string[] }>(record: T): T & { municipalities: LocalizedText[] } {
    return { ...record, municipalities: this.municipalities(record.municipalityCodes) };
  }

  /** Names the values of facets that are codes; `lists` says which list belongs to which facet. */
  label(facets: Facets | undefined, lists: Record<string, CodeList>): void {
    for (const [facet, list] of Object.entries(lists)) {
      for (const each of facets?.[facet] ?? []) each.label = { ...this.name(list, each.value) };
    }
  }

  private async load(): Promise<void> {
    const [edition]: { version: number }[] = await this.database.query(codeEditionSql);
    const version = edition?.version ?? 0;
    if (version === this.loadedVersion) return;
    const rows: (CodeItem & { list: string })[] = await this.database.query(codesSql);
    const lists = Map.groupBy(rows, ({ list }) => list);
    this.lists = new Map(
      [...lists].map(([list, items]) => [list, new Map(items.map(({ code, names, parent }) => [code, { code, names, parent }]))]),
    );
    this.loadedVersion = version;
  }
}
