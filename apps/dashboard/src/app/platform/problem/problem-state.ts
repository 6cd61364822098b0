import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ErrorState, injectTexts } from '@kasvu/ui';
import { ApiProblem } from '../api/api-problem';

/** A failed request in words a person understands. */
@Component({
  selector: 'app-problem-state',
  imports: [ErrorState],
  template: `<kasvu-error-state
    [heading]="t('problem.' + kind() + '.heading')"
    [detail]="t('problem.' + kind() + '.help')"
    [traceId]="traceId()"
    [canRetry]="canRetry()"
    (retried)="retried.emit()"
    ><ng-content
  /></kasvu-error-state>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemState {
  protected readonly t = injectTexts();
  readonly error = input.required<unknown>();
  readonly retried = output();

  protected readonly kind = computed(() => {
    const error = this.error();
    return error instanceof ApiProblem ? error.kind : 'internal';
  });
  protected readonly traceId = computed(() => {
    const error = this.error();
    return error instanceof ApiProblem ? (error.problem?.traceId ?? null) : null;
  });
  protected readonly canRetry = computed(() => !['not-found', 'invalid-request', 'too-large', 'method-not-allowed'].includes(this.kind()));
}
