import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectTexts } from '@kasvu/ui';
import { ApiProblem } from '../api/api-problem';

/** Why an act failed, in one line beside its button. */
@Component({
  selector: 'app-problem-line',
  template: `
    <div role="alert">
      @if (kind(); as code) {
        <p>{{ t('problem.' + code + '.heading') }}. {{ t('problem.' + code + '.help') }}</p>
      }
    </div>
  `,
  styles: `
    p {
      padding: var(--k-2) var(--k-3);
      border-radius: var(--k-radius);
      background: var(--k-negative-soft);
      color: var(--k-negative);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemLine {
  protected readonly t = injectTexts();
  /** Null while nothing has failed. */
  readonly error = input.required<unknown>();
  protected readonly kind = computed(() => {
    const error = this.error();
    if (error === null) return null;
    if (!(error instanceof ApiProblem)) return 'internal';
    return error.kind === 'invalid-request' ? 'not-valid' : error.kind;
  });
}
