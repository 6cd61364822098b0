import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { LocalizedText } from '@kasvu/contracts';
import { ActiveLanguage } from './active-language';
import { pickText } from './localized';

/** A text of the data in the best language there is, marked with its language when that is not the interface's. */
@Component({
  selector: 'kasvu-local-text',
  template: `{{ picked()?.text }}`,
  host: { '[attr.lang]': 'foreign()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LocalText {
  private readonly language = inject(ActiveLanguage);
  readonly value = input.required<LocalizedText>();

  protected readonly picked = computed(() => pickText(this.value(), this.language.current()));
  protected readonly foreign = computed(() => {
    const picked = this.picked();
    return picked && picked.language !== this.language.current() ? picked.language : null;
  });
}
