import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { Dialog, TextField, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { Lists } from '../../platform/lists/lists';
import { ProblemLine } from '../../platform/problem/problem-line';

/** Makes a list and goes to it. */
@Component({
  selector: 'app-list-creation',
  imports: [Dialog, MatButton, ProblemLine, TextField],
  template: `
    <kasvu-dialog [heading]="t('lists.create')" (closed)="closed.emit()">
      <form id="list-creation" novalidate (submit)="create($event)">
        <kasvu-text-field [label]="t('lists.name')" [(value)]="name" [required]="true" [maxLength]="100" [error]="error()" />
      </form>
      <app-problem-line [error]="act.error()" />
      <button dialogActs matButton="outlined" type="button" (click)="closed.emit()">{{ t('ui.dialog.cancel') }}</button>
      <button dialogActs matButton="filled" type="submit" form="list-creation" [disabled]="act.busy()">{{ t('lists.create') }}</button>
    </kasvu-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListCreation {
  private readonly lists = inject(Lists);
  private readonly router = inject(Router);
  protected readonly t = injectTexts();
  protected readonly act = new Act();
  readonly closed = output();

  protected readonly name = signal('');
  private readonly tried = signal(false);
  protected readonly error = computed(() => (this.tried() && !this.name().trim() ? this.t('lists.needsName') : null));

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const name = this.name().trim();
    if (!name) return;
    const made = await this.act.run(() => this.lists.create(name));
    if (!made) return;
    this.closed.emit();
    await this.router.navigate(['/lists', made.id]);
  }
}
