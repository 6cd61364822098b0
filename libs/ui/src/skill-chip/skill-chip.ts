import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatTooltip } from '@angular/material/tooltip';
import type { SkillEvidence } from '@kasvu/contracts';
import { injectLocalize } from '../text/localized';
import { injectTexts } from '../text/texts';

/**
 * A skill of a vacancy or a study: leads to the search by it and tells, on hover and focus, which words are the evidence. What is only
 * implied by an occupation is drawn weaker.
 */
@Component({
  selector: 'kasvu-skill-chip',
  imports: [RouterLink, MatTooltip],
  template: `<a
    class="chip"
    [class.chip-strong]="emphasised()"
    [class.chip-weak]="skill().field === 'occupation'"
    routerLink="/search"
    [queryParams]="{ q: label() }"
    [matTooltip]="evidence()"
    matTooltipShowDelay="150"
    >{{ label() }}</a
  >`,
  styleUrl: './skill-chip.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkillChip {
  private readonly texts = injectTexts();
  private readonly localize = injectLocalize();

  readonly skill = input.required<SkillEvidence>();
  readonly emphasised = input(false);

  protected readonly label = computed(() => this.localize(this.skill().labels));
  protected readonly evidence = computed(() => {
    const { field, words } = this.skill();
    return this.texts(`ui.evidence.${field}`, { words });
  });
}
