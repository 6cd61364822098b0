import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Company } from '@kasvu/contracts';
import { Fact, Facts, injectTexts } from '@kasvu/ui';

/** Contact details as the register has them; what is missing is said. */
@Component({
  selector: 'app-contact-facts',
  imports: [Fact, Facts],
  template: `
    <kasvu-facts>
      <kasvu-fact [name]="t('companies.phone')" [known]="company().phone">
        <a [href]="'tel:' + company().phone">{{ company().phone }}</a>
      </kasvu-fact>
      <kasvu-fact [name]="t('companies.email')" [known]="company().email">
        <a [href]="'mailto:' + company().email">{{ company().email }}</a>
      </kasvu-fact>
      <kasvu-fact [name]="t('companies.website')" [known]="company().website">
        @if (address(); as url) {
          <a [href]="url" target="_blank" rel="noopener noreferrer"
            >{{ company().website }}<span class="k-hidden">{{ t('ui.newTab') }}</span></a
          >
        } @else {
          {{ company().website }}
        }
      </kasvu-fact>
    </kasvu-facts>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContactFacts {
  protected readonly t = injectTexts();
  readonly company = input.required<Company>();

  /** The website as a link, when what the register holds is one. */
  protected readonly address = computed(() => webAddress(this.company().website));
}

/** `www.example.fi` and `https://example.fi` → a link; anything else that is no web address → null. */
export function webAddress(website: string | null): string | null {
  if (!website) return null;
  const written = /^[a-z][a-z0-9+.-]*:/i.test(website) ? website : `https://${website}`;
  const url = URL.canParse(written) ? new URL(written) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}
