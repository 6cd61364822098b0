import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Company } from '@kasvu/contracts';
import { Formats, injectTexts } from '@kasvu/ui';

/** Every name a company has had, the present ones first, then the newest. */
@Component({
  selector: 'app-name-history',
  template: `
    <ol>
      @for (name of ordered(); track $index) {
        <li>
          <span [class.past]="name.endedOn">{{ name.name }}</span>
          <span class="k-soft k-small k-numbers">
            {{ t('companies.nameKinds.' + name.kind) }}
            @if (name.registeredOn) {
              · {{ formats.date(name.registeredOn) }}–{{ name.endedOn ? formats.date(name.endedOn) : '' }}
            }
          </span>
        </li>
      } @empty {
        <li class="k-soft">{{ t('ui.unknown') }}</li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: 0.5rem;
    }
    li {
      display: grid;
      overflow-wrap: anywhere;
    }
    .past {
      color: var(--k-text-soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NameHistory {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  readonly names = input.required<Company['names']>();

  protected readonly ordered = computed(() =>
    this.names().toSorted(
      (left, right) =>
        Number(left.endedOn !== null) - Number(right.endedOn !== null) || (right.registeredOn ?? '').localeCompare(left.registeredOn ?? ''),
    ),
  );
}
