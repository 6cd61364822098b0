import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ProvenanceLine, type ProvenanceFacts } from '../provenance/provenance-line';

let blocks = 0;

/** One titled block of data on a page, closed by the lines that tell where it comes from. */
@Component({
  selector: 'kasvu-data-block',
  imports: [ProvenanceLine],
  template: `
    <section [attr.aria-labelledby]="id">
      <header>
        <h2 [id]="id">
          {{ heading() }}
          @if (count() !== null) {
            <span class="count k-numbers">{{ count() }}</span>
          }
        </h2>
        <ng-content select="[blockAction]" />
      </header>
      <ng-content />
      @if (origins().length > 0) {
        <footer>
          @for (facts of origins(); track facts.source) {
            <kasvu-provenance-line [facts]="facts" />
          }
        </footer>
      }
    </section>
  `,
  styleUrl: './data-block.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DataBlock {
  readonly heading = input.required<string>();
  readonly count = input<string | null>(null);
  readonly provenance = input<ProvenanceFacts | readonly ProvenanceFacts[] | null>(null);
  protected readonly origins = computed(() => [this.provenance() ?? []].flat());
  protected readonly id = `kasvu-block-${++blocks}`;
}
