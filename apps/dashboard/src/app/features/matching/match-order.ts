import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { matchOrders, type MatchOrder } from '@kasvu/contracts';
import { SelectField, injectTexts } from '@kasvu/ui';
import { matchAddress } from './match-choice';

/** The reader picks one of the published orders; it is kept in the address. Beside it the way to the rules. */
@Component({
  selector: 'app-match-order',
  imports: [RouterLink, SelectField],
  template: `
    <kasvu-select-field
      [label]="t('matching.order')"
      [hint]="t('matching.orderHint')"
      [choices]="choices()"
      [value]="order()"
      (valueChange)="pick($event)"
    />
    <p class="k-small">
      <a routerLink="/matching-rules">{{ t('matching.rules.link') }}</a>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--k-1);
      max-inline-size: 26rem;
    }
    a {
      display: inline-block;
      padding-block: 0.25rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchOrderField {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly t = injectTexts();

  readonly order = input.required<MatchOrder>();

  protected readonly choices = computed(() => matchOrders.map((order) => ({ value: order, label: this.t(`matching.orders.${order}`) })));

  protected pick(order: string): void {
    const queryParams = matchAddress({ order: order as MatchOrder });
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }
}
