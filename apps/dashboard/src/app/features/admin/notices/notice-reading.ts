import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Notice } from '@kasvu/contracts';
import { DataBlock, Formats, MarkdownText, injectTexts, interfaceLanguages } from '@kasvu/ui';

/** A published version in its three languages. It stays as it is. */
@Component({
  selector: 'app-notice-reading',
  imports: [DataBlock, MarkdownText],
  template: `
    <p class="k-soft">
      {{ t('admin.notices.published', { at: formats.dateTime(notice().publishedAt!) }) }}
      @if (notice().effectiveFrom; as from) {
        {{ t('admin.notices.effectiveFrom', { at: formats.dateTime(from) }) }}
      }
    </p>
    @for (language of languages; track language) {
      <kasvu-data-block [heading]="t('languages.' + language)">
        <kasvu-markdown-text [text]="notice().texts[language]" [startLevel]="3" [language]="language" />
      </kasvu-data-block>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--k-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeReading {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly languages = interfaceLanguages;
  readonly notice = input.required<Notice>();
}
