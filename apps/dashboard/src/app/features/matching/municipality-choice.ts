import { ChangeDetectionStrategy, Component, computed, inject, input, output, resource } from '@angular/core';
import { FacetFilter, Formats, injectLocalize, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';

/** Narrows people to municipalities where they live or would work. How many each has is not told: it would single people out. */
@Component({
  selector: 'app-municipality-choice',
  imports: [FacetFilter],
  template: `
    <kasvu-facet-filter
      [label]="t('vacancies.municipality')"
      [options]="options()"
      [selected]="chosen()"
      [atLeast]="true"
      [note]="t('talent.municipalityHelp')"
      (selectedChange)="picked.emit($event)"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MunicipalityChoice {
  private readonly api = inject(ApiClient);
  private readonly localize = injectLocalize();
  private readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly chosen = input.required<string[]>();
  readonly picked = output<string[]>();

  private readonly municipalities = resource({
    loader: ({ abortSignal }) => this.api.get('codeList', '/api/codes/municipality', {}, abortSignal),
  });
  protected readonly options = computed(() =>
    (this.municipalities.hasValue() ? this.municipalities.value().items : [])
      .map(({ code, names }) => ({ value: code, label: this.localize(names) || code }))
      .sort((left, right) => this.formats.compare(left.label, right.label)),
  );
}
