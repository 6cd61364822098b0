import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { uploadLimits, type FileMapping, type FilePreview, type SyncRun } from '@kasvu/contracts';
import { ConfirmDialog, DataBlock, FileField, Formats, StatusTag, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../../../platform/api/act';
import { ApiClient } from '../../../platform/api/api-client';
import { RunCounts } from '../run-counts';
import { RunFindings } from '../run-findings';
import { runTones } from '../run-status';
import { ColumnMapping } from './column-mapping';
import { injectFieldNames } from './field-names';
import { ImportProgress } from './import-progress';
import { PreviewFindings } from './preview-findings';
import { faultOf, uploadForm, type FileFault } from './upload-form';
import { UploadProblem } from './upload-problem';

/** Reads a file into a source: it is checked first, nothing is written before one says so, and the file is sent again to be imported. */
@Component({
  selector: 'app-file-upload',
  imports: [
    ColumnMapping,
    ConfirmDialog,
    DataBlock,
    FileField,
    ImportProgress,
    MatButton,
    PreviewFindings,
    RouterLink,
    RunCounts,
    RunFindings,
    StatusTag,
    UploadProblem,
  ],
  templateUrl: './file-upload.html',
  styleUrl: './file-upload.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FileUpload {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly formats = inject(Formats);
  protected readonly nameOf = injectFieldNames();
  protected readonly tones = runTones;
  protected readonly limits = uploadLimits;

  readonly source = input.required<string>();
  /** A reading has ended, whatever came of it. */
  readonly imported = output();

  protected readonly file = signal<File | null>(null);
  protected readonly fault = signal<FileFault | null>(null);
  protected readonly preview = signal<FilePreview | null>(null);
  /** As chosen since the preview; its own when nothing was changed. */
  protected readonly mapping = signal<FileMapping>({});
  protected readonly wholeList = signal(false);
  protected readonly asked = signal(false);
  protected readonly run = signal<SyncRun | null>(null);
  protected readonly checking = new Act();
  protected readonly importing = new Act();

  protected readonly changed = computed(() => !sameMapping(this.mapping(), this.preview()?.mapping ?? {}));
  protected readonly missing = computed(() => (this.preview()?.missing ?? []).map((field) => this.nameOf(field)).join(', '));
  protected readonly importable = computed(
    () => !this.changed() && (this.preview()?.counts.good ?? 0) + (this.preview()?.counts.gone ?? 0) > 0,
  );
  protected readonly step = computed(() => {
    if (this.run()) return 'result';
    if (this.importing.busy()) return 'importing';
    return this.preview() ? 'preview' : 'choose';
  });

  private readonly stage = viewChild.required<ElementRef<HTMLElement>>('stage');

  constructor() {
    // What was pressed is gone after a step: the focus goes on to what came of it.
    let before = 'choose';
    afterRenderEffect(() => {
      const step = this.step();
      if (step !== before) untracked(() => this.stage().nativeElement.focus());
      before = step;
    });
  }

  protected choose(file: File): void {
    this.forget();
    this.file.set(file);
    this.fault.set(faultOf(file));
    if (this.fault() === null) void this.check(null);
  }

  /** Without a mapping the server takes the saved one or guesses. */
  protected async check(mapping: FileMapping | null): Promise<void> {
    const preview = await this.checking.run(() => this.send('filePreview', 'file-preview', mapping));
    if (!preview) return;
    this.preview.set(preview);
    this.mapping.set(preview.mapping);
  }

  protected start(): void {
    if (this.wholeList()) this.asked.set(true);
    else void this.import();
  }

  protected async import(): Promise<void> {
    this.asked.set(false);
    const run = await this.importing.run(() => this.send('syncRun', 'file-import', this.mapping()));
    if (run) this.run.set(run);
    this.imported.emit();
  }

  protected forget(): void {
    for (const each of [this.file, this.fault, this.preview, this.run]) each.set(null);
    this.wholeList.set(false);
    this.checking.forget();
    this.importing.forget();
  }

  private send<Name extends 'filePreview' | 'syncRun'>(name: Name, act: string, mapping: FileMapping | null) {
    const file = this.file();
    if (!file) throw new Error('a file is chosen before anything is sent');
    return this.api.send(
      name,
      'POST',
      `/api/sources/${encodeURIComponent(this.source())}/${act}`,
      uploadForm(file, mapping, this.wholeList()),
    );
  }
}

const sameMapping = (left: FileMapping, right: FileMapping): boolean => {
  const fields = Object.keys(left);
  return fields.length === Object.keys(right).length && fields.every((field) => left[field] === right[field]);
};
