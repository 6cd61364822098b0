import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { LocalizedText } from '@kasvu/contracts';
import { ActiveLanguage, injectTexts, interfaceLanguages, pickText } from '@kasvu/ui';
import { splitParagraphs } from './split-paragraphs';

/** A long plain text of the data in paragraphs, marked with its language: the best one for the reader, or every one there is. */
@Component({
  selector: 'app-text-paragraphs',
  template: `
    @for (text of texts(); track text.language) {
      <div [lang]="text.language">
        @if (texts().length > 1) {
          <h3>{{ t('languages.' + text.language) }}</h3>
        }
        @for (paragraph of text.paragraphs; track $index) {
          <p>{{ paragraph }}</p>
        }
      </div>
    }
  `,
  styles: `
    div {
      display: grid;
      gap: var(--k-3);
      max-inline-size: 42rem;
      font-size: 0.9375rem;
      line-height: 1.6;
      overflow-wrap: anywhere;
    }
    div + div {
      margin-block-start: var(--k-6);
    }
    p {
      white-space: pre-line;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextParagraphs {
  private readonly language = inject(ActiveLanguage);
  protected readonly t = injectTexts();
  readonly value = input.required<LocalizedText>();
  /** Every language there is, one after another, since their texts may differ. */
  readonly every = input(false);

  protected readonly texts = computed(() => {
    const value = this.value();
    const best = pickText(value, this.language.current());
    const shown = this.every() ? interfaceLanguages.map((language) => ({ language, text: value[language] ?? '' })) : [best ?? []].flat();
    return shown.filter(({ text }) => text !== '').map(({ language, text }) => ({ language, paragraphs: splitParagraphs(text) }));
  });
}
