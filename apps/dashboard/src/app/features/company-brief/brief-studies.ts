import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CompanyBrief } from '@kasvu/contracts';
import { Formats, LocalText, injectTexts } from '@kasvu/ui';
import { StudyWords } from '../studies';

const most = 10;

/** The studies that begin in time to teach what the vacancies ask for. */
@Component({
  selector: 'app-brief-studies',
  imports: [LocalText],
  template: `
    @if (shown().length > 0) {
      <div class="scroll" tabindex="0" role="group" [attr.aria-label]="t('brief.studies')">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t('studies.one') }}</th>
              <th scope="col">{{ t('studies.provider') }}</th>
              <th scope="col">{{ t('vacancies.municipality') }}</th>
              <th scope="col">{{ t('studies.extent') }}</th>
              <th scope="col">{{ t('studies.starts') }}</th>
              <th scope="col">{{ t('studies.applying') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (study of shown(); track study.id) {
              <tr>
                <th scope="row"><kasvu-local-text [value]="study.names" /></th>
                <td>{{ words.providers(study) }}</td>
                <td>{{ words.places(study) }}</td>
                <td>{{ words.extent(study) || t('ui.unknown') }}</td>
                <td>{{ words.start(study) || t('ui.unknown') }}</td>
                <td>{{ words.application(study) || t('ui.unknown') }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (inTime().length > shown().length) {
        <p class="k-soft k-small">
          {{ t('brief.firstStudies', { shown: formats.number(shown().length), total: formats.number(inTime().length) }) }}
        </p>
      }
    } @else {
      <p class="k-soft">{{ t('brief.noStudies') }}</p>
    }
  `,
  styleUrl: './brief-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BriefStudies {
  protected readonly words = inject(StudyWords);
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  /** Those in time first. */
  readonly studies = input.required<CompanyBrief['studies']>();
  protected readonly inTime = computed(() => this.studies().filter(({ inTime }) => inTime));
  protected readonly shown = computed(() => this.inTime().slice(0, most));
}
