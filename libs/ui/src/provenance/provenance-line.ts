import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatTooltip } from '@angular/material/tooltip';
import { mdiOpenInNew } from '@mdi/js';
import type { LocalizedText } from '@kasvu/contracts';
import { Icon } from '../icon/icon';
import { Formats } from '../text/formats';
import { injectLocalize } from '../text/localized';
import { injectTexts } from '../text/texts';

/** What a provenance line tells; `Provenance` of the contracts fits, and so does a source without a record of its own. */
export interface ProvenanceFacts {
  source: string;
  sourceTitle: LocalizedText;
  sourceUrl?: string | null;
  licence?: string;
  fetchedAt?: string | null;
  checkedAt: string | null;
}

/** Where a block of data comes from and how fresh it is: “Lähde: PRH / YTJ · päivitetty 22.11.2026”. */
@Component({
  selector: 'kasvu-provenance-line',
  imports: [RouterLink, Icon, MatTooltip],
  templateUrl: './provenance-line.html',
  styleUrl: './provenance-line.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProvenanceLine {
  private readonly localize = injectLocalize();
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly externalIcon = mdiOpenInNew;

  readonly facts = input.required<ProvenanceFacts>();

  protected readonly title = computed(() => this.localize(this.facts().sourceTitle) || this.facts().source);
  protected readonly updatedAt = computed(() => this.facts().checkedAt ?? this.facts().fetchedAt ?? null);
  protected readonly details = computed(() => {
    const { fetchedAt, checkedAt, licence } = this.facts();
    return [
      fetchedAt && this.t('ui.provenance.firstRead', { at: this.formats.dateTime(fetchedAt) }),
      checkedAt && this.t('ui.provenance.checked', { at: this.formats.dateTime(checkedAt) }),
      licence && this.t('ui.provenance.licence', { licence }),
    ]
      .filter(Boolean)
      .join('\n');
  });
}
