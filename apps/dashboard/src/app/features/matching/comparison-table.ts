import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Comparison, MatchedPerson, SkillEvidence } from '@kasvu/contracts';
import { Icon, injectLocalize, injectTexts, pseudonymLabel } from '@kasvu/ui';
import { skillIcons } from './match-skills';
import { MatchWords, skillStates } from './match-words';

const weights = ['required', 'appreciated'] as const;

/** A few people beside one another: a row for each thing the order goes by, and for each skill asked for whether they have it. */
@Component({
  selector: 'app-comparison-table',
  imports: [Icon, RouterLink],
  template: `
    <div class="scroll" tabindex="0" role="group" [attr.aria-label]="t('matching.compare.heading')">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ t('matching.compare.what') }}</th>
            @for (person of people(); track person.pseudonym) {
              <th scope="col">
                <a [routerLink]="['/talent', person.pseudonym]">{{ label(person) }}</a>
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of facts(); track row.name) {
            <tr>
              <th scope="row" class="row-head k-soft">{{ row.name }}</th>
              @for (value of row.values; track $index) {
                <td>{{ value }}</td>
              }
            </tr>
          }
          @for (row of skills(); track row.ask.skillId) {
            <tr>
              <th scope="row" class="row-head">
                <a [routerLink]="['/skills', row.ask.skillId]">{{ localize(row.ask.labels) }}</a>
                <span class="k-soft k-small"> {{ t('ui.weight.' + row.ask.weight) }}</span>
              </th>
              @for (state of row.states; track $index) {
                <td [class.k-soft]="state === 'lacks'">
                  @if (state) {
                    <kasvu-icon [path]="icons[state]" /> {{ t('matching.states.' + state) }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: '../table.css',
  styles: `
    kasvu-icon {
      --kasvu-icon-size: 0.875rem;
      vertical-align: -0.2rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComparisonTable {
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();
  private readonly words = inject(MatchWords);
  protected readonly icons = skillIcons;

  readonly people = input.required<readonly MatchedPerson[]>();
  readonly asks = input.required<readonly SkillEvidence[]>();

  private readonly askedSkills = computed(() => this.asks().filter(({ kind }) => kind === 'skill'));
  private readonly weights = computed(() => weights.filter((each) => this.askedSkills().some(({ weight }) => weight === each)));
  protected readonly facts = computed(() => [
    ...this.weights().map((weight) => this.fact(weight, ({ comparison }) => this.words.count(weight, comparison[weight]))),
    this.fact('occupation', ({ comparison }) => this.words.occupation(comparison.occupation)),
    this.fact('region', ({ comparison }) => this.t(`matching.regions.${comparison.region}`)),
    this.fact('availability', (person) => this.words.availability(person)),
  ]);
  protected readonly skills = computed(() =>
    this.askedSkills().map((ask) => ({ ask, states: this.people().map(({ comparison }) => stateOf(comparison, ask.skillId)) })),
  );

  protected label({ pseudonym }: MatchedPerson): string {
    return pseudonymLabel(pseudonym);
  }

  private fact(criterion: string, tell: (person: MatchedPerson) => string): { name: string; values: string[] } {
    return { name: this.t(`matching.criteria.${criterion}.name`), values: this.people().map(tell) };
  }
}

const stateOf = ({ required, appreciated }: Comparison, skillId: string) =>
  skillStates.find((state) => [...required[state], ...appreciated[state]].some(({ id }) => id === skillId)) ?? null;
