import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { injectTexts } from '@kasvu/ui';
import { City } from './city';

/** The mark, the product's name and the city's; `compact` leaves out of sight what a phone's bar has no room for. */
@Component({
  selector: 'app-brand',
  template: `
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M9 23V9M9 17.5 20.5 9M13.5 14.5 21.5 23" />
    </svg>
    <span class="names">
      <span class="product">{{ t('shell.product') }}</span>
      <span class="city">{{ city.name() }}</span>
    </span>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 0.625rem;
      min-inline-size: 0;
    }
    .logo {
      flex: none;
      inline-size: 2rem;
      block-size: 2rem;
    }
    .logo rect {
      fill: var(--k-accent);
    }
    .logo path {
      fill: none;
      stroke: var(--k-on-accent);
      stroke-width: 3.2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .names {
      display: flex;
      flex-direction: column;
      min-inline-size: 0;
      line-height: 1.2;
    }
    .product {
      font-weight: 650;
      letter-spacing: -0.01em;
    }
    .city {
      min-block-size: 0.9rem;
      color: var(--k-text-soft);
      font-size: var(--k-size-small);
    }
    @media (max-width: 460px) {
      :host(.compact) .product {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
    @media (max-width: 360px) {
      :host(.compact) .city {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Brand {
  protected readonly t = injectTexts();
  protected readonly city = inject(City);
}
