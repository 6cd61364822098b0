import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { FileMapping, FilePreview } from '@kasvu/contracts';
import { SelectField, injectTexts } from '@kasvu/ui';
import { injectFieldNames } from './field-names';

/** Which column of the file holds which field; what was guessed by the headings is marked. */
@Component({
  selector: 'app-column-mapping',
  imports: [SelectField],
  template: `
    @for (row of rows(); track row.field) {
      <kasvu-select-field
        [label]="row.label"
        [hint]="row.hint"
        [choices]="choices()"
        [value]="row.heading"
        (valueChange)="map(row.field, $event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      align-items: end;
      gap: var(--k-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColumnMapping {
  private readonly nameOf = injectFieldNames();
  protected readonly t = injectTexts();

  readonly preview = input.required<FilePreview>();
  readonly mapping = input.required<FileMapping>();
  readonly mappingChange = output<FileMapping>();

  protected readonly choices = computed(() => [
    { value: '', label: this.t('sources.upload.noColumn') },
    ...this.preview().headings.map((heading) => ({ value: heading, label: heading })),
  ]);
  protected readonly rows = computed(() =>
    this.preview().fields.map(({ field, required }) => {
      const heading = this.mapping()[field] ?? '';
      const name = this.nameOf(field);
      return {
        field,
        heading,
        label: required ? this.t('sources.upload.required', { name }) : name,
        hint: this.guessed(field, heading) ? this.t('sources.upload.guessed') : undefined,
      };
    }),
  );

  protected map(field: string, heading: string): void {
    const { [field]: _before, ...others } = this.mapping();
    this.mappingChange.emit(heading ? { ...others, [field]: heading } : others);
  }

  private guessed(field: string, heading: string): boolean {
    const { mappingFrom, mapping } = this.preview();
    return mappingFrom === 'suggested' && heading !== '' && mapping[field] === heading;
  }
}
