import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTooltip } from '@angular/material/tooltip';
import { mdiCheck, mdiMonitor, mdiWeatherNight, mdiWhiteBalanceSunny } from '@mdi/js';
import { Announcer, ColorScheme, Icon, colorSchemes, injectTexts } from '@kasvu/ui';
import { Act } from '../platform/api/act';
import { SingleKeys } from '../platform/keyboard/single-keys';
import { ShellDialogs } from './shell-dialogs';

const icons = { light: mdiWhiteBalanceSunny, dark: mdiWeatherNight, system: mdiMonitor } as const;

/** How the product looks and reacts on this machine: light, dark or as the system; its keys and the command palette. */
@Component({
  selector: 'app-view-menu',
  imports: [Icon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger, MatTooltip],
  templateUrl: './view-menu.html',
  styles: `
    .check {
      display: inline-flex;
      inline-size: 1.25rem;
    }
    .item {
      display: flex;
      align-items: center;
      gap: 0.625rem;
    }
    .line {
      margin: 0.25rem 0;
      border: 0;
      border-block-start: 1px solid var(--k-line);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ViewMenu {
  protected readonly t = injectTexts();
  protected readonly scheme = inject(ColorScheme);
  protected readonly keys = inject(SingleKeys);
  protected readonly dialogs = inject(ShellDialogs);
  private readonly announcer = inject(Announcer);
  private readonly switching = new Act();
  protected readonly schemes = colorSchemes;
  protected readonly icons = icons;
  protected readonly checkIcon = mdiCheck;
  protected readonly currentIcon = computed(() => icons[this.scheme.choice()]);

  protected async toggleKeys(): Promise<void> {
    await this.switching.run(() => this.keys.toggle());
    if (this.switching.error()) this.announcer.say(this.t('shortcuts.notKept'));
  }
}
