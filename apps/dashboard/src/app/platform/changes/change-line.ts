import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChangeEvent } from '@kasvu/contracts';
import { Formats, LocalText, injectLocalize, injectTexts } from '@kasvu/ui';
import { SourceDirectory } from '../api/source-directory';
import { placeOf } from '../favourites/place-of';
import { ChangeWords } from './change-words';

/** A change in something followed: what kind, the old value and the new, source and day. What is new is a link to it. */
@Component({
  selector: 'app-change-line',
  imports: [LocalText, RouterLink],
  template: `
    <p>
      {{ words.type(change()) }}
      @if (change().what; as what) {
        <a [routerLink]="placeOf(what)"><kasvu-local-text [value]="what.title" /></a>
      }
    </p>
    @if (old() || now()) {
      <p class="values k-numbers">
        @if (old(); as text) {
          <span class="k-soft"
            ><span class="k-hidden">{{ t('changes.old') }}</span> {{ text }}</span
          >&ngsp;<span class="k-soft" aria-hidden="true">→</span>&ngsp;
        }
        @if (now(); as text) {
          <span
            ><span class="k-hidden">{{ t('changes.new') }}</span> {{ text }}</span
          >
        } @else {
          <span class="k-soft">{{ t('changes.gone') }}</span>
        }
      </p>
    }
    <p class="k-dots k-soft k-small k-numbers">
      <span>{{ formats.date(change().at) }}</span>
      <span>{{ t('ui.provenance.source') }} {{ source() }}</span>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.125rem;
      overflow-wrap: anywhere;
    }
    .values {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--k-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeLine {
  private readonly directory = inject(SourceDirectory);
  private readonly localize = injectLocalize();
  protected readonly words = inject(ChangeWords);
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  protected readonly placeOf = placeOf;

  readonly change = input.required<ChangeEvent>();

  protected readonly old = computed(() => this.words.old(this.change()));
  protected readonly now = computed(() => this.words.new(this.change()));
  protected readonly source = computed(() => {
    const { source } = this.change();
    return this.localize(this.directory.factsOf(source).sourceTitle) || source;
  });
}
