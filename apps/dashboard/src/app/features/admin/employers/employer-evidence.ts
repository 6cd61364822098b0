import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { EmployerLink } from '@kasvu/contracts';
import { Formats, injectCountedTexts, injectTexts } from '@kasvu/ui';

/** Why an employer is taken for a company, or why for none. */
@Component({
  selector: 'app-employer-evidence',
  template: `
    <ul class="k-small">
      @for (reason of reasons(); track $index) {
        <li>{{ reason }}</li>
      }
    </ul>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmployerEvidence {
  private readonly t = injectTexts();
  private readonly counted = injectCountedTexts();
  private readonly formats = inject(Formats);
  readonly employer = input.required<EmployerLink>();

  protected readonly reasons = computed(() => {
    const { confidence, decidedBy, decidedAt, evidence } = this.employer();
    if (confidence === 'decided')
      return [this.t('admin.employers.decidedBy', { name: decidedBy ?? '', at: decidedAt ? this.formats.dateTime(decidedAt) : '' })];
    if (evidence.candidates === 0) return [this.t('admin.employers.noCandidates')];
    return [
      this.counted('admin.employers.candidates', evidence.candidates),
      ...(evidence.nameKind ? [this.t(`admin.employers.nameKinds.${evidence.nameKind}`)] : []),
      this.t(evidence.sameMunicipality ? 'admin.employers.sameMunicipality' : 'admin.employers.otherMunicipality'),
    ];
  });
}
