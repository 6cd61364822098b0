import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  TemplateRef,
  computed,
  contentChild,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { DataBlock, injectTexts } from '@kasvu/ui';
import { injectOnceDrawn } from '../drawing/once-drawn';

/**
 * A block that is not asked for before somebody presses for it: reading it is written into the audit log, and an entry is to mean a look.
 * The address keeps what is open, so Back and a reload show it again, and another record beside the same list begins closed.
 */
@Component({
  selector: 'app-deliberate-look',
  imports: [DataBlock, MatButton, NgTemplateOutlet],
  template: `
    @if (shown()) {
      <div #block tabindex="-1"><ng-container [ngTemplateOutlet]="content()" /></div>
    } @else {
      <kasvu-data-block [heading]="heading()">
        <p class="k-soft k-small">{{ t('look.logged') }}</p>
        <p class="act">
          <button matButton="outlined" type="button" (click)="show()">{{ act() }}</button>
        </p>
      </kasvu-data-block>
    }
  `,
  styles: `
    :host {
      grid-column: 1 / -1;
      min-inline-size: 0;
    }
    .act {
      margin-block-start: var(--k-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeliberateLook {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly onceDrawn = injectOnceDrawn();
  protected readonly t = injectTexts();

  /** Whose block it is, as the address names the record. */
  readonly subject = input.required<string>();
  readonly heading = input.required<string>();
  /** What the button says. */
  readonly act = input.required<string>();

  protected readonly content = contentChild.required(TemplateRef);
  private readonly block = viewChild<ElementRef<HTMLElement>>('block');
  private readonly parameters = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly shown = computed(() => this.parameters().get('look') === this.subject());

  protected async show(): Promise<void> {
    const queryParams = { look: this.subject() };
    await this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
    this.onceDrawn(() => this.block()?.nativeElement.focus({ preventScroll: true }));
  }
}
