import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Address } from '@kasvu/contracts';
import { injectLocalize } from '@kasvu/ui';

/** An address on as many lines as it has; a foreign one as the register writes it. */
@Component({
  selector: 'app-company-address',
  template: `
    @for (line of lines(); track $index) {
      <span>{{ line }}</span>
    }
  `,
  styles: `
    :host,
    span {
      display: block;
    }
    :host + :host {
      margin-block-start: var(--k-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyAddress {
  private readonly localize = injectLocalize();
  readonly address = input.required<Address>();

  protected readonly lines = computed(() => {
    const { street, postCode, city, country, freeText } = this.address();
    const place = [postCode, this.localize(city)].filter(Boolean).join(' ');
    return [...(freeText ? freeText.split('\n') : [street, place]), country].filter(Boolean);
  });
}
