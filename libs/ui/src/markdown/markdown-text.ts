import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { markdownToHtml } from './markdown';

/** A Markdown text as the page shows it. The HTML passes Angular's sanitiser too. */
@Component({
  selector: 'kasvu-markdown-text',
  template: `<div class="k-prose" [attr.lang]="language()" [innerHTML]="html()"></div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MarkdownText {
  readonly text = input.required<string>();
  /** The level of the text's first kind of heading on this page. */
  readonly startLevel = input(1);
  /** The language of the text, when it is not the interface's. */
  readonly language = input<string | null>(null);
  protected readonly html = computed(() => markdownToHtml(this.text(), this.startLevel()));
}
