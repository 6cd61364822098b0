import { Readable } from 'node:stream';
import type { ExportFormat, Language } from '@kasvu/contracts';
import { Inject, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { LOGGER } from '../../platform/logger/logger.module';
import type { WholeList } from '../../platform/pagination/listing';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';
import { CodeLists } from '../codes/code-lists';
import { SourceCatalogue } from '../sources/source-catalogue';
import type { Column } from './columns/column';
import { everyRowSql } from './every-row.sql';
import { csvFile } from './file/csv-file';
import { mostSheetRows, xlsxFile } from './file/xlsx-file';
import { type Opening, RowCursor } from './row-cursor';
import { type WordKey, Wording } from './words/wording';

/** How one list is written to a file. */
export interface ExportedList<Item> {
  title: WordKey;
  /** Its table, whose row is `t`. */
  table: string;
  /** SQL of what a row is known by outside. */
  key: string;
  whole: WholeList<Item>;
  /** What a row may say. */
  schema: z.ZodType<Item>;
  columns(words: Wording): Column<Item>[];
}

export interface AskedFile {
  format: ExportFormat;
  writtenIn: Language;
  only?: string[] | undefined;
}

/** A file that is written while it is read, and how many rows it has beside the heads. */
export interface ExportedFile {
  content: Readable;
  rows: number;
}

/** Looks at how many there are, and whom, before anything is told; throws when it must not be. */
type Admit = (opening: Opening) => Promise<void>;

/** Each file that is being written holds one connection to the database; the other requests need some too. */
const mostAtOnce = 4;
/** A reader who takes longer for a file keeps others from theirs. */
const longestMs = 30 * 60_000;

/** Writes lists to files in constant memory, each as it is at one moment. */
@Injectable()
export class ListFiles {
  private underWay = 0;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly codes: CodeLists,
    private readonly sources: SourceCatalogue,
  ) {}

  /**
   * Opens a list and begins its file. `admit` is asked where whom the list holds must be looked at first.
   * @throws {ServiceUnavailableException} when too many files are being written, {InvalidRequest} when a sheet cannot hold the rows
   */
  async write<Item>(list: ExportedList<Item>, asked: AskedFile, admit?: Admit): Promise<ExportedFile> {
    if (this.underWay >= mostAtOnce) throw new ServiceUnavailableException('Too many exports are under way. Try again in a moment.');
    this.underWay += 1;
    let cursor: RowCursor | undefined;
    try {
      cursor = await RowCursor.open(this.database, everyRowSql(list.whole, { ...list, only: asked.only, names: admit !== undefined }));
      await admit?.(cursor.opening);
      const { rows } = cursor.opening;
      const content = this.begin(list.title, list.columns, rowsOf(cursor, list), rows, asked);
      this.breakOffWhenStalled(content, cursor);
      content.once('close', () => void this.end(cursor));
      return { content, rows };
    } catch (error) {
      await this.end(cursor);
      throw error;
    }
  }

  /** Begins the file of rows that are at hand. */
  begin<Item>(
    title: WordKey,
    columns: (words: Wording) => Column<Item>[],
    batches: AsyncIterable<Item[]>,
    rows: number,
    { format, writtenIn }: AskedFile,
  ): Readable {
    if (format === 'xlsx' && rows >= mostSheetRows)
      throw new InvalidRequest([{ field: 'format', reason: `A sheet holds ${mostSheetRows - 1} rows, and these are ${rows}: use csv` }]);
    const words = new Wording(writtenIn, this.codes, this.sources);
    const content =
      format === 'csv'
        ? Readable.from(csvFile(columns(words), batches), { objectMode: false })
        : xlsxFile(words.t(title), columns(words), batches);
    // The answer has begun: all that is left is to break it off, so that nobody takes it for whole.
    content.once('error', (err) => this.logger.error({ err }, 'an export broke off'));
    return content;
  }

  /** A reader who does not read, or reads too slowly, gives the place to another. */
  private breakOffWhenStalled(content: Readable, cursor: RowCursor): void {
    cursor.onLost((error) => content.destroy(error));
    const timer = setTimeout(() => content.destroy(new Error('An export took too long')), longestMs);
    content.once('close', () => clearTimeout(timer));
  }

  private async end(cursor: RowCursor | undefined): Promise<void> {
    await cursor?.close();
    this.underWay -= 1;
  }
}

/** The rows as the contract lists them, whatever else the database told. */
async function* rowsOf<Item>(cursor: RowCursor, { whole, schema }: ExportedList<Item>): AsyncGenerator<Item[]> {
  for await (const rows of cursor.batches()) yield rows.map((row) => schema.parse(whole.complete(row as Item)));
}
