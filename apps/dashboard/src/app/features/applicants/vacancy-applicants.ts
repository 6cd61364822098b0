import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import type { ApplicationStage } from '@kasvu/contracts';
import { Announcer, DataBlock, Formats, SelectField, Skeleton, ToggleFilter, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { growingList } from '../../platform/api/growing-list';
import { lastKnown } from '../../platform/api/last-known';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ProblemState } from '../../platform/problem/problem-state';
import { applicantAddress, applicantOrders, readApplicantChoice, type ApplicantChoice, type ApplicantSort } from './applicant-choice';
import { ApplicantRow } from './applicant-row';
import { stages } from './applicant-stage';

const rowsAtATime = 20;

/** Everybody who applied to a vacancy, in an order whose rule the page says and the reader picks. Nobody is left out of it. */
@Component({
  selector: 'app-vacancy-applicants',
  imports: [ApplicantRow, DataBlock, MatButton, ProblemState, RouterLink, SelectField, Skeleton, ToggleFilter],
  templateUrl: './vacancy-applicants.html',
  styleUrl: './vacancy-applicants.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacancyApplicants {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(Announcer);
  private readonly counted = injectCountedTexts();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();

  readonly vacancyId = input.required<string>();

  private readonly parameters = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly choice = computed(() => readApplicantChoice(this.parameters()));

  protected readonly applicants = growingList({
    query: () => ({ vacancyId: this.vacancyId(), ...this.choice() }),
    ask: ({ vacancyId, ...choice }, cursor: string | undefined, abortSignal) =>
      this.api.get(
        'applicantPage',
        `/api/vacancies/${encodeURIComponent(vacancyId)}/applicants`,
        { ...choice, limit: rowsAtATime, cursor },
        abortSignal,
      ),
    idOf: ({ id }) => id,
    next: ({ nextCursor }) => nextCursor,
  });

  protected readonly last = lastKnown(this.vacancyId, this.applicants.latest);
  /** Of all applicants of the vacancy, whatever stages are chosen. */
  private readonly counts = computed(() => new Map(this.last()?.stages.map(({ stage, count }) => [stage, count])));
  protected readonly everybody = computed(() => [...this.counts().values()].reduce((sum, count) => sum + count, 0));
  protected readonly stageChips = computed(() =>
    stages
      .map((stage) => ({ stage, count: this.counts().get(stage) ?? 0, on: this.choice().stage.includes(stage) }))
      .filter(({ count, on }) => count > 0 || on)
      .map(({ stage, count, on }) => ({ stage, on, label: `${this.t(`applicants.stages.${stage}`)} ${this.formats.number(count)}` })),
  );
  protected readonly orders = computed(() =>
    applicantOrders.map(({ sort, key }) => ({ value: sort, label: this.t(`applicants.orders.${key}`) })),
  );
  protected readonly anySource = computed(() => this.directory.ofKind('application').length > 0);
  protected readonly sources = computed(() =>
    [...new Set(this.applicants.items().map(({ source }) => source))].map((source) => this.directory.factsOf(source)),
  );

  constructor() {
    effect(() => {
      const answer = this.applicants.latest();
      if (answer) untracked(() => this.announcer.say(this.counted('applicants.count', answer.total)));
    });
  }

  protected toggle(stage: ApplicationStage, on: boolean): void {
    this.choose({ stage: on ? [...this.choice().stage, stage] : this.choice().stage.filter((each) => each !== stage) });
  }

  protected order(sort: string): void {
    this.choose({ sort: sort as ApplicantSort });
  }

  protected choose(change: Partial<ApplicantChoice>): void {
    const queryParams = applicantAddress({ ...this.choice(), ...change });
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }
}
