import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CompanyBrief, VacancyListItem } from '@kasvu/contracts';
import { Formats, LocalText, injectLocalize, injectTexts } from '@kasvu/ui';
import { isImplied, wantedSkillsFirst } from '../../platform/skills/wanted-skills';

const most = 10;
const mostSkills = 5;

/** The open vacancies of a company with what each asks for most, the one that ends first first. */
@Component({
  selector: 'app-brief-vacancies',
  imports: [LocalText],
  template: `
    @if (shown().length > 0) {
      <div class="scroll" tabindex="0" role="group" [attr.aria-label]="t('companies.openVacancies')">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t('vacancies.one') }}</th>
              <th scope="col">{{ t('vacancies.municipality') }}</th>
              <th scope="col">{{ t('vacancies.deadline') }}</th>
              <th scope="col">{{ t('vacancies.skills') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (vacancy of shown(); track vacancy.id) {
              <tr>
                <th scope="row"><kasvu-local-text [value]="vacancy.title" /></th>
                <td>{{ places(vacancy) }}</td>
                <td class="day">
                  {{ vacancy.applicationEndsOn ? formats.date(vacancy.applicationEndsOn) : t('vacancies.openUntilFilledShort') }}
                </td>
                <td class="wide">{{ skills(vacancy) || t('ui.unknown') }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (vacancies().total > shown().length) {
        <p class="k-soft k-small">
          {{ t('brief.firstVacancies', { shown: formats.number(shown().length), total: formats.number(vacancies().total) }) }}
        </p>
      }
    } @else {
      <p class="k-soft">{{ t('companies.noVacancies') }}</p>
    }
  `,
  styleUrl: './brief-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BriefVacancies {
  private readonly localize = injectLocalize();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly vacancies = input.required<CompanyBrief['vacancies']>();
  protected readonly shown = computed(() => this.vacancies().items.slice(0, most));

  protected places({ municipalities }: VacancyListItem): string {
    return municipalities.map((name) => this.localize(name)).join(', ');
  }

  /** What the advertisement itself asks for; what is only usual in the occupation is left out. */
  protected skills({ skills }: VacancyListItem): string {
    const asked = wantedSkillsFirst(skills, new Set()).filter((skill) => !isImplied(skill));
    return asked
      .slice(0, mostSkills)
      .map(({ labels }) => this.localize(labels))
      .join(', ');
  }
}
