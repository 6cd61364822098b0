import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Source } from '@kasvu/contracts';
import { StatusTag, injectTexts } from '@kasvu/ui';

/** What to know of a source before trusting it: whether it can be read at all, official or not, real or for demonstration, personal data or not. */
@Component({
  selector: 'app-source-tags',
  imports: [StatusTag],
  template: `
    @if (source().needs.length > 0) {
      <kasvu-status-tag tone="caution">{{ t('sources.needs') }}</kasvu-status-tag>
    }
    @if (source().demo) {
      <kasvu-status-tag tone="caution">{{ t('sources.demo') }}</kasvu-status-tag>
    }
    <kasvu-status-tag>{{ t(source().official ? 'sources.official' : 'sources.unofficial') }}</kasvu-status-tag>
    @if (source().personalData) {
      <kasvu-status-tag tone="notice">{{ t('sources.personalData') }}</kasvu-status-tag>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-1) var(--k-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourceTags {
  protected readonly t = injectTexts();
  readonly source = input.required<Source>();
}
