import { ChangeDetectionStrategy, Component, computed, inject, input, output, resource, signal, viewChild } from '@angular/core';
import type { ListMembers } from '@kasvu/contracts';
import { Combobox, SelectField, Skeleton, injectTexts, type ComboboxOption } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { injectColleagueSuggestions } from '../../platform/colleagues/colleague-suggestions';
import { ProblemLine } from '../../platform/problem/problem-line';

type Member = ListMembers['members'][number];

/** With whom a list is shared by name, and what each may do with it; every change holds at once. */
@Component({
  selector: 'app-list-sharing',
  imports: [Combobox, ProblemLine, SelectField, Skeleton],
  templateUrl: './list-sharing.html',
  styleUrl: './list-sharing.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListSharing {
  private readonly api = inject(ApiClient);
  private readonly field = viewChild(Combobox);
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  readonly listId = input.required<string>();
  /** With whom it is shared from now on. */
  readonly changed = output<ListMembers>();

  /** Said here, since nothing outside a dialog is heard while it stands. */
  protected readonly said = signal('');

  protected readonly members = resource({
    params: () => this.listId(),
    loader: ({ params, abortSignal }) => this.api.get('listMembers', `/api/lists/${params}/members`, {}, abortSignal),
  });
  protected readonly others = computed<Member[]>(() =>
    this.members.hasValue() ? this.members.value().members.filter(({ access }) => access !== 'owner') : [],
  );
  protected readonly colleagues = injectColleagueSuggestions(computed(() => new Set(this.others().map(({ userId }) => userId))));
  protected readonly choices = computed(() =>
    (['viewer', 'editor'] as const).map((value) => ({ value, label: this.t(`lists.settings.teams.${value}`) })),
  );

  protected async add({ id, label }: ComboboxOption): Promise<void> {
    if (!(await this.share(id, 'viewer'))) return;
    this.field()?.clear();
    this.said.set(this.t('lists.sharing.added', { name: label }));
  }

  protected share(userId: string, access: string): Promise<boolean> {
    return this.change('PUT', userId, { access });
  }

  protected async unshare({ userId, name }: Member): Promise<void> {
    if (!(await this.change('DELETE', userId))) return;
    this.field()?.focus();
    this.said.set(this.t('lists.sharing.removed', { name }));
  }

  private async change(method: 'PUT' | 'DELETE', userId: string, body?: { access: string }): Promise<boolean> {
    const after = await this.act.run(() => this.api.send('listMembers', method, `/api/lists/${this.listId()}/members/${userId}`, body));
    if (!after) return false;
    this.members.set(after);
    this.changed.emit(after);
    return true;
  }
}
