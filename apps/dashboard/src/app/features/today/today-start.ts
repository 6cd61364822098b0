import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectTexts } from '@kasvu/ui';

/** What to do first, so that the page has something to tell: each with the way there. */
@Component({
  selector: 'app-today-start',
  imports: [RouterLink],
  template: `
    <p class="lead">{{ t('today.start.lead') }}</p>
    <ol>
      @for (step of steps; track step.key) {
        <li>
          <h2>{{ t('today.start.steps.' + step.key + '.name') }}</h2>
          <p>{{ t('today.start.steps.' + step.key + '.text') }}</p>
          <p>
            <a [routerLink]="step.path">{{ t('today.start.steps.' + step.key + '.go') }}</a>
          </p>
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--k-6);
      max-inline-size: 60rem;
    }
    .lead {
      max-inline-size: 46rem;
      font-size: var(--k-size-title);
      color: var(--k-text-soft);
    }
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
      gap: var(--k-4);
      counter-reset: step;
    }
    li {
      display: grid;
      align-content: start;
      gap: var(--k-2);
      padding: var(--k-4);
      border: 1px solid var(--k-line);
      border-block-start: 2px solid var(--k-accent-line);
      border-radius: var(--k-radius-large);
      background: var(--k-surface);
      counter-increment: step;
    }
    h2::before {
      content: counter(step) '. ' / '';
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayStart {
  protected readonly t = injectTexts();
  protected readonly steps = [
    { key: 'follow', path: '/companies' },
    { key: 'search', path: '/search' },
    { key: 'care', path: '/companies' },
  ] as const;
}
