import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import type { Preferences } from '@kasvu/contracts';
import { Announcer, DataBlock, PageFrame, SelectField, Skeleton, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { OwnPreferences } from '../../platform/preferences/preferences';
import { quietMonths } from '../../platform/preferences/quiet-months';
import { ProblemLine } from '../../platform/problem/problem-line';
import { ProblemState } from '../../platform/problem/problem-state';

const switches = ['mail', 'shortcuts'] as const;

/** What one can set for oneself; each is saved as it is changed. */
@Component({
  selector: 'app-preferences-page',
  imports: [DataBlock, PageFrame, ProblemLine, ProblemState, SelectField, Skeleton],
  templateUrl: './preferences-page.html',
  styleUrl: './preferences-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreferencesPage {
  private readonly announcer = inject(Announcer);
  private readonly counted = injectCountedTexts();
  protected readonly store = inject(OwnPreferences);
  protected readonly t = injectTexts();
  protected readonly switches = switches;
  private readonly acts = { mail: new Act(), shortcuts: new Act(), quietAfterMonths: new Act() };
  protected readonly error = computed(() => Object.values(this.acts).reduce<unknown>((found, act) => found ?? act.error(), null));

  /** As chosen, before the API has answered; as held again when it refuses. */
  protected readonly chosen = linkedSignal<Preferences>(() => this.store.now());
  protected readonly months = computed(() => String(this.chosen().quietAfterMonths));
  protected readonly choices = computed(() =>
    quietMonths(this.chosen().quietAfterMonths).map((months) => ({
      value: String(months),
      label: this.counted('today.quiet.monthCount', months),
    })),
  );

  protected async change<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): Promise<void> {
    this.chosen.update((before) => ({ ...before, [name]: value }));
    const saved = await this.acts[name].run(() => this.store.change({ [name]: value }).then(() => true));
    this.chosen.set(this.store.now());
    if (saved) this.announcer.say(this.t('preferences.saved'));
  }
}
