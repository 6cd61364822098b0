import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SyncRun } from '@kasvu/contracts';
import { Formats, injectTexts } from '@kasvu/ui';

/** What a reading wants somebody to know: why it failed, warnings, fields the source has that nobody reads. */
@Component({
  selector: 'app-run-findings',
  template: `
    @if (run().error; as error) {
      <p class="error">
        {{ error.message }} <span class="k-small">({{ error.code }})</span>
      </p>
    }
    @if (run().warnings.length > 0) {
      <h3>{{ t('sources.warnings') }}</h3>
      <ul>
        @for (warning of run().warnings; track $index) {
          <li>{{ warning }}</li>
        }
      </ul>
    }
    @if (unknown().length > 0) {
      <h3>{{ t('sources.unknownFields') }}</h3>
      <ul>
        @for (field of unknown(); track field.name) {
          <li>
            <code>{{ field.name }}</code>
            <span class="k-soft k-numbers">{{ t('sources.inRecords', { count: formats.number(field.count) }) }}</span>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--k-2);
      overflow-wrap: anywhere;
    }
    :host:empty {
      display: none;
    }
    .error {
      padding: var(--k-2) var(--k-3);
      border-radius: var(--k-radius);
      background: var(--k-negative-soft);
      color: var(--k-negative);
    }
    ul {
      display: grid;
      gap: 0.25rem;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 0.625rem;
    }
    code {
      font-size: 0.8125rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunFindings {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  readonly run = input.required<SyncRun>();
  protected readonly unknown = computed(() => Object.entries(this.run().unknownFields).map(([name, count]) => ({ name, count })));
}
