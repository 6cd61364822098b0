import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Notice } from '@kasvu/contracts';
import { ActiveLanguage, Formats, MarkdownText, injectTexts, pickText } from '@kasvu/ui';

/** A notice in the interface's language, with its version and the day it took effect. */
@Component({
  selector: 'app-notice-text',
  imports: [MarkdownText],
  template: `
    @if (picked(); as text) {
      <kasvu-markdown-text [text]="text.text" [language]="text.language === language.current() ? null : text.language" />
    }
    <p class="k-soft k-small version">
      {{ t('notices.version', { version: notice().version }) }}
      @if (notice().effectiveFrom; as from) {
        · {{ t('notices.effective', { date: formats.date(from) }) }}
      }
    </p>
  `,
  styles: `
    .version {
      margin-block-start: var(--k-6);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeText {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly language = inject(ActiveLanguage);
  readonly notice = input.required<Omit<Notice, 'acceptances'>>();
  protected readonly picked = computed(() => pickText(this.notice().texts, this.language.current()));
}
