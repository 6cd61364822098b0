import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { teamAccesses, type FavouriteListSummary, type ListMembers } from '@kasvu/contracts';
import { Dialog, SelectField, TextField, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { heldNow } from '../../platform/api/held-now';
import { Lists } from '../../platform/lists/lists';
import { ProblemLine } from '../../platform/problem/problem-line';
import { ListSharing } from './list-sharing';

/** What a list is called, what the team may do with it, and with whom it is shared by name; for its owner. */
@Component({
  selector: 'app-list-settings',
  imports: [Dialog, ListSharing, MatButton, ProblemLine, SelectField, TextField],
  templateUrl: './list-settings.html',
  styles: `
    form {
      display: grid;
      gap: var(--k-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListSettings {
  private readonly api = inject(ApiClient);
  private readonly lists = inject(Lists);
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  readonly list = input.required<FavouriteListSummary>();
  readonly changed = output<FavouriteListSummary>();
  /** With whom it is shared by name from now on, whether or not the rest is saved. */
  readonly shared = output<ListMembers>();
  readonly closed = output();

  protected readonly name = linkedSignal(() => this.list().name);
  protected readonly team = linkedSignal<string>(() => this.list().team);
  protected readonly choices = computed(() => teamAccesses.map((value) => ({ value, label: this.t(`lists.settings.teams.${value}`) })));
  /** Whether something here holds already, so that closing does not cancel it. */
  protected readonly taken = signal(false);
  private readonly tried = signal(false);
  protected readonly nameError = computed(() => (this.tried() && !this.name().trim() ? this.t('lists.needsName') : null));
  /** The list as somebody else has changed it meanwhile, in another window. */
  protected readonly held = computed(() => heldNow<FavouriteListSummary>(this.act.error()));

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    if (this.nameError()) return;
    const { id, version } = this.held() ?? this.list();
    const change = { name: this.name().trim(), team: this.team(), version };
    const after = await this.act.run(() => this.api.send('listSummary', 'PUT', `/api/lists/${id}`, change));
    if (after) this.finish(after);
  }

  protected sharing(members: ListMembers): void {
    this.taken.set(true);
    this.shared.emit(members);
  }

  /** Leaves the list as it is held, whoever changed it. */
  protected finish(list: FavouriteListSummary): void {
    this.lists.reload();
    this.changed.emit(list);
    this.closed.emit();
  }
}
