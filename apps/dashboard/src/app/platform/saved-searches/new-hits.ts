import { Injectable, inject, signal } from '@angular/core';
import type { SavedSearch } from '@kasvu/contracts';
import { injectTexts } from '@kasvu/ui';
import { ReturnPoint } from '../navigation/return-point';

/** When a saved search was looked at before the look that goes on, by its id: Back shows the same marks again. */
@Injectable({ providedIn: 'root' })
export class LastLooks {
  readonly before = new Map<string, string>();
}

/** Which hits on a page are new since its saved search was last looked at. The page provides it; without a saved search none is. */
@Injectable()
export class NewHits {
  private readonly t = injectTexts();
  private readonly looks = inject(LastLooks);
  private readonly point = inject(ReturnPoint);
  private readonly before = signal<string | null>(null);

  /** When it was looked at before; null without a saved search. */
  readonly since = this.before.asReadonly();

  look({ id, lastSeenAt }: SavedSearch): void {
    const since = (this.point.returning() && this.looks.before.get(id)) || lastSeenAt;
    this.looks.before.set(id, since);
    this.before.set(since);
  }

  none(): void {
    this.before.set(null);
  }

  /** The word that marks a hit; undefined when it is not new. */
  mark(firstSeenAt: string): string | undefined {
    const since = this.since();
    return since !== null && Date.parse(firstSeenAt) > Date.parse(since) ? this.t('savedSearches.new') : undefined;
  }
}
