import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiOpenInNew } from '@mdi/js';
import type { Vacancy } from '@kasvu/contracts';
import { Announcer, ConfirmDialog, DataBlock, Icon, StatusTag, injectLocalize, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { SourceDirectory } from '../../platform/api/source-directory';
import { ProblemLine } from '../../platform/problem/problem-line';
import { Session } from '../../platform/session/session';

interface SourceRow {
  id: string;
  title: string;
  url: string | null;
}

/** The sources that have the same vacancy. Who manages joins can say that one of them is another vacancy, which is remembered. */
@Component({
  selector: 'app-vacancy-sources',
  imports: [ConfirmDialog, DataBlock, Icon, ProblemLine, RouterLink, StatusTag],
  templateUrl: './vacancy-sources.html',
  styleUrl: './vacancy-sources.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VacancySources {
  private readonly api = inject(ApiClient);
  private readonly directory = inject(SourceDirectory);
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  private readonly localize = injectLocalize();
  protected readonly t = injectTexts();
  protected readonly externalIcon = mdiOpenInNew;

  readonly vacancy = input.required<Pick<Vacancy, 'id' | 'sources'>>();
  /** One of them has been said to be another vacancy. */
  readonly parted = output();

  protected readonly rows = computed<SourceRow[]>(() =>
    this.vacancy().sources.map(({ id, source, url }) => ({
      id,
      url,
      title: this.localize(this.directory.factsOf(source).sourceTitle) || source,
    })),
  );
  /** The lists show the first; this page may be of another. */
  protected readonly shownElsewhere = computed(() => {
    const [first] = this.rows();
    return first && first.id !== this.vacancy().id ? first : null;
  });
  protected readonly manages = computed(() => this.session.may('joins.manage'));
  protected readonly doubted = signal<SourceRow | null>(null);
  protected readonly parting = new Act();

  protected ask(row: SourceRow): void {
    this.parting.forget();
    this.doubted.set(row);
  }

  protected async part(row: SourceRow): Promise<void> {
    const path = `/api/vacancies/${encodeURIComponent(this.vacancy().id)}/not-duplicate`;
    const after = await this.parting.run(() => this.api.send('vacancy', 'POST', path, { otherId: row.id }));
    if (!after) return;
    this.doubted.set(null);
    this.announcer.say(this.t('vacancies.joined.parted', { source: row.title }));
    this.parted.emit();
  }
}
