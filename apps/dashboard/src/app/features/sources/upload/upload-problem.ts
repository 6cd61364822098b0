import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectTexts } from '@kasvu/ui';
import { ApiProblem, type ProblemKind } from '../../../platform/api/api-problem';
import { ProblemLine } from '../../../platform/problem/problem-line';
import type { FileFault } from './upload-form';

/** Why a file could not be read: in words, with the reader's own sentence; any other failure as everywhere. */
@Component({
  selector: 'app-upload-problem',
  imports: [ProblemLine],
  template: `
    <div role="alert">
      @if (fault(); as what) {
        <p>
          {{ t('sources.upload.faults.' + what) }}
          @if (sentence(); as words) {
            <span class="k-small" lang="en">{{ words }}</span>
          }
        </p>
      }
    </div>
    <app-problem-line [error]="fault() ? null : error()" />
  `,
  styles: `
    p {
      padding: var(--k-2) var(--k-3);
      border-radius: var(--k-radius);
      background: var(--k-negative-soft);
      color: var(--k-negative);
    }
    span {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UploadProblem {
  protected readonly t = injectTexts();
  /** What was seen before the file was sent. */
  readonly seen = input<FileFault | null>(null);
  /** What the server answered; null while nothing has failed. */
  readonly error = input.required<unknown>();

  protected readonly fault = computed(() => this.seen() ?? faultAnswered(this.error()));
  protected readonly sentence = computed(() => {
    const error = this.error();
    return error instanceof ApiProblem ? (error.problem?.errors?.[0]?.reason ?? error.problem?.detail ?? null) : null;
  });
}

const answeredFaults: Partial<Record<ProblemKind, 'too-large' | 'broken' | 'busy'>> = {
  'too-large': 'too-large',
  'invalid-request': 'broken',
  conflict: 'busy',
};

function faultAnswered(error: unknown): 'too-large' | 'broken' | 'busy' | null {
  return error instanceof ApiProblem ? (answeredFaults[error.kind] ?? null) : null;
}
