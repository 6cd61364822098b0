import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Source } from '@kasvu/contracts';
import { Fact, Facts, Formats, injectTexts } from '@kasvu/ui';

/** Who publishes a source, on which terms, and how many records of each kind are held. */
@Component({
  selector: 'app-source-facts',
  imports: [Fact, Facts],
  template: `
    <kasvu-facts>
      <kasvu-fact [name]="t('sources.publisher')">
        <a [href]="source().homepage" target="_blank" rel="noopener noreferrer"
          >{{ source().publisher }}<span class="k-hidden">{{ t('ui.newTab') }}</span></a
        >
      </kasvu-fact>
      <kasvu-fact [name]="t('sources.licence')">
        @if (source().licence.url; as url) {
          <a [href]="url" target="_blank" rel="noopener noreferrer"
            >{{ source().licence.name }}<span class="k-hidden">{{ t('ui.newTab') }}</span></a
          >
        } @else {
          {{ source().licence.name }}
        }
      </kasvu-fact>
      @if (source().needs.length > 0) {
        <kasvu-fact [name]="t('sources.missingSettings')">
          <ul>
            @for (setting of source().needs; track setting) {
              <li>
                <code>{{ setting }}</code>
              </li>
            }
          </ul>
        </kasvu-fact>
      }
      @for (kind of kinds(); track kind.name) {
        <kasvu-fact [name]="t('sources.kinds.' + kind.name)">{{ kind.count }}</kasvu-fact>
      }
      <kasvu-fact [name]="t('sources.updated')" [known]="source().lastSuccessAt !== null">
        {{ source().lastSuccessAt ? formats.dateTime(source().lastSuccessAt!) : '' }}
      </kasvu-fact>
    </kasvu-facts>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourceFacts {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  readonly source = input.required<Source>();
  protected readonly kinds = computed(() =>
    this.source().kinds.map((name) => ({ name, count: this.formats.number(this.source().records[name] ?? 0) })),
  );
}
