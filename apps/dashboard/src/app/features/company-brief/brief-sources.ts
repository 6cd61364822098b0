import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { CompanyBrief } from '@kasvu/contracts';
import { Formats, injectLocalize, injectTexts } from '@kasvu/ui';

/** Every source a brief draws on, with its licence and when it was read. */
@Component({
  selector: 'app-brief-sources',
  template: `
    <div class="scroll" tabindex="0" role="group" [attr.aria-label]="t('brief.sources')">
      <table class="k-small">
        <thead>
          <tr>
            <th scope="col">{{ t('sources.one') }}</th>
            <th scope="col">{{ t('brief.licence') }}</th>
            <th scope="col">{{ t('brief.read') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (facts of provenance(); track facts.source) {
            <tr>
              <th scope="row">{{ localize(facts.sourceTitle) || facts.source }}</th>
              <td>{{ facts.licence }}</td>
              <td class="day">{{ formats.date(facts.checkedAt ?? facts.fetchedAt) }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './brief-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BriefSources {
  protected readonly localize = injectLocalize();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  readonly provenance = input.required<CompanyBrief['provenance']>();
}
