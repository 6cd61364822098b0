import { ChangeDetectionStrategy, Component, computed, input, output, signal, viewChild } from '@angular/core';
import { Combobox, injectTexts, type ComboboxOption } from '@kasvu/ui';
import { injectSkillSuggestions } from './skill-suggestions';

/** A field that takes skills of the vocabulary, one after another; words the vocabulary does not know are refused in words. */
@Component({
  selector: 'app-skill-picker',
  imports: [Combobox],
  template: `
    <kasvu-combobox
      [label]="label()"
      [placeholder]="label()"
      [options]="options()"
      (typed)="onTyped($event)"
      (chosen)="take($event)"
      (submitted)="submit($event)"
    />
    <p role="status" class="k-small">
      @if (unknown(); as words) {
        {{ t('skillPicker.unknown', { words }) }}
      }
    </p>
  `,
  styles: `
    :host {
      display: block;
      inline-size: min(22rem, 100%);
    }
    p:not(:empty) {
      margin-block-start: var(--k-1);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkillPicker {
  private readonly suggestions = injectSkillSuggestions();
  private readonly combobox = viewChild.required(Combobox);
  protected readonly t = injectTexts();

  readonly label = input.required<string>();
  /** Skills chosen already are not suggested again. */
  readonly chosen = input<readonly string[]>([]);
  readonly picked = output<ComboboxOption>();

  protected readonly unknown = signal<string | null>(null);
  protected readonly options = computed<readonly ComboboxOption[]>(() =>
    this.suggestions
      .items()
      .filter(({ id }) => !this.chosen().includes(id))
      .map((item) => this.suggestions.option(item)),
  );

  protected onTyped(text: string): void {
    this.unknown.set(null);
    this.suggestions.typed(text);
  }

  protected async submit(words: string): Promise<void> {
    const best = await this.suggestions.best(words).catch(() => null);
    if (best) this.take(this.suggestions.option(best));
    else this.unknown.set(words);
  }

  protected take({ id, label }: ComboboxOption): void {
    this.suggestions.forget();
    this.combobox().clear();
    this.picked.emit({ id, label });
  }
}
