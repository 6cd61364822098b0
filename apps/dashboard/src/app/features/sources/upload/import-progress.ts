import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, input, signal } from '@angular/core';
import type { SyncRun } from '@kasvu/contracts';
import { injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../../platform/api/api-client';
import { RunCounts } from '../run-counts';

const askEveryMilliseconds = 1500;

/** How far an import has come: the counts of the reading under way, asked for again and again. */
@Component({
  selector: 'app-import-progress',
  imports: [RunCounts],
  template: `
    <p role="status">{{ t('sources.upload.importing') }}</p>
    <progress [attr.aria-label]="t('sources.upload.importing')"></progress>
    @if (counts(); as now) {
      <app-run-counts [counts]="now" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--k-3);
    }
    progress {
      inline-size: 100%;
      accent-color: var(--k-accent);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportProgress {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  readonly source = input.required<string>();

  private readonly latest = signal<SyncRun | undefined>(undefined);
  protected readonly counts = computed(() => (this.latest()?.status === 'running' ? this.latest()?.counts : undefined));

  constructor() {
    const ended = new AbortController();
    const timer = setInterval(() => void this.ask(ended.signal), askEveryMilliseconds);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      ended.abort();
    });
  }

  private async ask(ended: AbortSignal): Promise<void> {
    const path = `/api/sources/${encodeURIComponent(this.source())}/runs`;
    this.api.forget(path);
    // No answer means no counts this time; what the import itself answers is what tells.
    const runs = await this.api.get('syncRuns', path, {}, ended).catch(() => null);
    if (runs) this.latest.set(runs.items[0]);
  }
}
