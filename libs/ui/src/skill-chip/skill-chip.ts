import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { MatTooltip } from '@angular/material/tooltip';
import type { SkillEvidence } from '@kasvu/contracts';
import { injectLocalize } from '../text/localized';
import { injectTexts } from '../text/texts';

/**
 * A skill of a vacancy or a study. On hover and focus it tells the evidence: which words, where, in which language, and whether the skill
 * is required. What is only appreciated is drawn lighter and says so; what is only implied by an occupation is drawn weaker still.
 */
@Component({
  selector: 'kasvu-skill-chip',
  imports: [MatTooltip, NgTemplateOutlet, RouterLink],
  templateUrl: './skill-chip.html',
  styleUrl: './skill-chip.css',
  host: { '[class.strong]': 'emphasised()', '[class.light]': "weight() === 'appreciated'", '[class.weak]': "weight() === 'implied'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkillChip {
  protected readonly t = injectTexts();
  private readonly localize = injectLocalize();

  readonly skill = input.required<SkillEvidence>();
  /** Where it leads; the app knows its routes. Without one the chip still takes the focus, for its evidence. */
  readonly link = input<readonly string[] | null>(null);
  readonly emphasised = input(false);
  /** A study teaches it: it is neither required nor appreciated. */
  readonly taught = input(false);

  protected readonly label = computed(() => this.localize(this.skill().labels));
  protected readonly weight = computed(() => {
    if (this.taught()) return null;
    return this.skill().field === 'occupation' ? 'implied' : this.skill().weight;
  });
  protected readonly evidence = computed(() => {
    const { field, words, language } = this.skill();
    const weight = this.weight();
    return [
      this.t(`ui.evidence.${field}`, { words }),
      language && field !== 'stated' && this.t(`ui.evidenceLanguage.${language}`),
      weight && this.t(`ui.weight.${weight}`),
    ]
      .filter(Boolean)
      .join('\n');
  });
}
