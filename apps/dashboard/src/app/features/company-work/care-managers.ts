import { ChangeDetectionStrategy, Component, DOCUMENT, ElementRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiClose } from '@mdi/js';
import type { CompanyCare } from '@kasvu/contracts';
import { Announcer, Icon, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { injectOnceDrawn } from '../../platform/drawing/once-drawn';
import { ProblemLine } from '../../platform/problem/problem-line';
import { ManagerDialog } from './manager-dialog';
import { managerPath } from './manager-path';

/** Who looks after a company: oneself by one press, a colleague beside or instead of oneself. */
@Component({
  selector: 'app-care-managers',
  imports: [Icon, ManagerDialog, MatButton, ProblemLine],
  templateUrl: './care-managers.html',
  styleUrl: './care-parts.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CareManagers {
  private readonly api = inject(ApiClient);
  private readonly announcer = inject(Announcer);
  private readonly onceDrawn = injectOnceDrawn();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  protected readonly t = injectTexts();
  protected readonly closeIcon = mdiClose;

  readonly care = input.required<CompanyCare>();
  readonly changed = output<CompanyCare>();

  protected readonly act = new Act();
  protected readonly asking = signal<'add' | 'hand-over' | null>(null);

  protected async take(): Promise<void> {
    const after = await this.act.run(() => this.api.send('companyCare', 'PUT', managerPath(this.care().businessId, 'me')));
    if (after) this.tell(after, this.t('work.managers.takenSaid'));
  }

  protected async leave(userId: string, name: string): Promise<void> {
    const after = await this.act.run(() => this.api.send('companyCare', 'DELETE', managerPath(this.care().businessId, userId)));
    if (after) this.tell(after, this.t('work.managers.leftSaid', { name }));
  }

  protected agreed(what: 'add' | 'hand-over'): void {
    this.asking.set(null);
    this.say(this.t(what === 'add' ? 'work.managers.addedSaid' : 'work.managers.handedOverSaid'));
  }

  private tell(after: CompanyCare, said: string): void {
    this.changed.emit(after);
    this.say(said);
  }

  /** The button pressed may be gone: the focus goes to the first act that there is now. */
  private say(said: string): void {
    this.announcer.say(said);
    const refocus = (): void => {
      if (this.document.activeElement === this.document.body) this.host.querySelector<HTMLElement>('.acts button')?.focus();
    };
    this.onceDrawn(refocus);
  }
}
