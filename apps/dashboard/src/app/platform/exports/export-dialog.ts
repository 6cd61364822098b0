import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  ElementRef,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ExportFormat } from '@kasvu/contracts';
import { ActiveLanguage, Dialog, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../api/act';
import { withParameters, type ApiParameters } from '../api/api-client';
import { ProblemLine } from '../problem/problem-line';
import { BrokenFile, FileReading, saveFile, type ReadFile } from './file-reader';

/** Says what an export holds, writes it in the format chosen, and then what came of it. Closing it ends what is under way. */
@Component({
  selector: 'app-export-dialog',
  imports: [Dialog, MatButton, ProblemLine],
  templateUrl: './export-dialog.html',
  styles: `
    progress {
      inline-size: 100%;
      accent-color: var(--k-accent);
    }
    .broken {
      padding: var(--k-2) var(--k-3);
      border-radius: var(--k-radius);
      background: var(--k-negative-soft);
      color: var(--k-negative);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportDialog {
  private readonly files = inject(FileReading);
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(ActiveLanguage);
  private readonly ending = new AbortController();
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();

  readonly path = input.required<string>();
  readonly parameters = input.required<object>();
  readonly count = input.required<number>();
  /** Whether chosen rows are exported instead of a whole list. */
  readonly chosen = input(false);
  /** Whether people are among the rows. */
  readonly people = input(false);
  readonly closed = output();

  protected readonly act = new Act();
  protected readonly bytes = signal(0);
  protected readonly saved = signal<ReadFile | null>(null);
  protected readonly isBroken = computed(() => this.act.error() instanceof BrokenFile);
  protected readonly size = computed(() => {
    const format = { style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(this.language.tag(), format).format(this.bytes() / 1_000_000);
  });
  protected readonly outcome = computed(() => {
    const file = this.saved();
    return file && this.counted('exports.done', file.rows, { name: file.name });
  });

  private readonly close = viewChild.required<unknown, ElementRef<HTMLElement>>('close', { read: ElementRef });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.ending.abort());
  }

  protected async write(format: ExportFormat): Promise<void> {
    if (this.act.busy()) return; // the buttons keep the focus, and so can be pressed
    this.bytes.set(0);
    const url = withParameters(this.path(), { ...(this.parameters() as ApiParameters), writtenIn: this.language.current(), format });
    const file = await this.act.run(() => this.files.read(url, { signal: this.ending.signal, progress: (bytes) => this.bytes.set(bytes) }));
    if (!file) return;
    saveFile(this.document, file);
    this.saved.set(file);
    this.close().nativeElement.focus(); // the button that was pressed goes
  }
}
