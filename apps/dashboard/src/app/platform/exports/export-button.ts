import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiDownload } from '@mdi/js';
import { Icon, injectTexts } from '@kasvu/ui';
import { ExportDialog } from './export-dialog';

/** Exports a list as it stands on screen, or the rows chosen in it: `parameters` are what its page asks for. */
@Component({
  selector: 'app-export-button',
  imports: [ExportDialog, Icon, MatButton],
  template: `
    <button matButton="outlined" type="button" [disabled]="!count()" [disabledInteractive]="true" (click)="asking.set(!!count())">
      <kasvu-icon [path]="icon" />
      {{ t('exports.act') }}
    </button>
    @if (asking()) {
      <app-export-dialog
        [path]="path()"
        [parameters]="parameters()"
        [count]="count() ?? 0"
        [chosen]="chosen()"
        [people]="people()"
        (closed)="asking.set(false)"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportButton {
  protected readonly t = injectTexts();
  protected readonly icon = mdiDownload;

  /** Of the export: `/api/exports/…`. */
  readonly path = input.required<string>();
  /** The filters and the order. */
  readonly parameters = input<object>({});
  /** So many rows; null while it is not known. */
  readonly count = input.required<number | null>();
  readonly chosen = input(false);
  readonly people = input(false);

  protected readonly asking = signal(false);
}
