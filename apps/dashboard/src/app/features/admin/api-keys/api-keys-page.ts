import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiKeyOutline, mdiPlus } from '@mdi/js';
import type { ApiKey, NewApiKey } from '@kasvu/contracts';
import {
  Announcer,
  ConfirmDialog,
  EmptyState,
  Formats,
  Icon,
  PageFrame,
  Skeleton,
  StatusTag,
  injectTexts,
  type StatusTone,
} from '@kasvu/ui';
import { Act } from '../../../platform/api/act';
import { ApiClient } from '../../../platform/api/api-client';
import { ServerClock } from '../../../platform/api/server-clock';
import { ProblemLine } from '../../../platform/problem/problem-line';
import { ProblemState } from '../../../platform/problem/problem-state';
import { ApiKeyDialog } from './api-key-dialog';
import { stateOfKey, type ApiKeyState } from './api-key-state';

const tones: Record<ApiKeyState, StatusTone> = { usable: 'positive', revoked: 'negative', expired: 'neutral' };

/** Keys of programs that read the API: made, listed and revoked. */
@Component({
  selector: 'app-api-keys-page',
  imports: [ApiKeyDialog, ConfirmDialog, EmptyState, Icon, MatButton, PageFrame, ProblemLine, ProblemState, Skeleton, StatusTag],
  templateUrl: './api-keys-page.html',
  styleUrls: ['../../table.css', '../admin-table.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApiKeysPage {
  private readonly api = inject(ApiClient);
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(ServerClock);
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly tones = tones;
  protected readonly addIcon = mdiPlus;
  protected readonly keyIcon = mdiKeyOutline;

  protected readonly keys = resource({ loader: ({ abortSignal }) => this.api.get('apiKeyList', '/api/api-keys', {}, abortSignal) });
  protected readonly creating = signal(false);
  protected readonly asked = signal<ApiKey | null>(null);
  protected readonly revoking = new Act();

  protected stateOf(key: ApiKey): ApiKeyState {
    return stateOfKey(key, this.clock.now());
  }

  protected made({ key: _secret, ...made }: NewApiKey): void {
    this.keys.update((list) => list && { items: [made, ...list.items] });
  }

  protected ask(key: ApiKey): void {
    this.revoking.forget();
    this.asked.set(key);
  }

  protected async revoke(key: ApiKey): Promise<void> {
    const after = await this.revoking.run(() => this.api.send('apiKey', 'POST', `/api/api-keys/${key.id}/revoke`));
    if (!after) return;
    this.keys.update((list) => list && { items: list.items.map((each) => (each.id === after.id ? after : each)) });
    this.asked.set(null);
    this.announcer.say(this.t('admin.apiKeys.revoked', { name: key.name }));
  }
}
