import { ChangeDetectionStrategy, Component, effect, inject, untracked } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Announcer } from '@kasvu/ui';
import { SessionEndWarning } from './platform/session/session-end-warning';
import { SessionTimer } from './platform/session/session-timer';
import { PageTitles } from './platform/titles/page-titles';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet, SessionEndWarning],
  template: `
    <router-outlet />
    @defer (when timer.warning() !== null) {
      <app-session-end-warning />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {
  protected readonly timer = inject(SessionTimer);

  constructor() {
    const titles = inject(PageTitles);
    const announcer = inject(Announcer);
    effect(() => {
      const title = titles.current();
      if (title) untracked(() => announcer.say(title));
    });
  }
}
