import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { CompanyPeople } from '@kasvu/contracts';
import { Formats, injectLocalize, injectTexts, type ComboboxOption } from '@kasvu/ui';

const shownAtFirst = 10;

/** How many people of a company hold each skill at least: a table whose cells are also bars. A skill can be picked to look for its holders. */
@Component({
  selector: 'app-skill-picture',
  template: `
    <table>
      <caption>
        {{
          t('people.picture')
        }}
      </caption>
      <thead>
        <tr class="k-small">
          <th scope="col">{{ t('vacancies.skill') }}</th>
          <th scope="col">{{ t('people.holders') }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of visible(); track row.id) {
          <tr>
            <th scope="row">
              <button type="button" (click)="picked.emit(row)">{{ row.label }}</button>
            </th>
            <td>
              <span class="bar" [style.inline-size.%]="row.share" aria-hidden="true"></span>
              <span class="k-numbers">{{ row.holders }}</span>
            </td>
          </tr>
        }
      </tbody>
    </table>
    @if (skills().length > visible().length) {
      <button type="button" (click)="all.set(true)">
        {{ t('people.allOfPicture', { count: formats.number(skills().length) }) }}
      </button>
    }
  `,
  styleUrl: './skill-picture.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkillPicture {
  private readonly localize = injectLocalize();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly skills = input.required<CompanyPeople['skills']>();
  readonly picked = output<ComboboxOption>();

  protected readonly all = linkedSignal({ source: this.skills, computation: () => false });
  protected readonly visible = computed(() => {
    const most = Math.max(...this.skills().map(({ atLeast }) => atLeast));
    return this.skills()
      .slice(0, this.all() ? undefined : shownAtFirst)
      .map(({ id, labels, atLeast }) => ({
        id,
        label: this.localize(labels),
        share: (atLeast / most) * 100,
        holders: this.t('people.atLeast', { count: this.formats.number(atLeast) }),
      }));
  });
}
