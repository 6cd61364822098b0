import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiClose } from '@mdi/js';
import { Announcer, Combobox, Icon, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemLine } from '../../platform/problem/problem-line';
import { injectTagSuggestions, longestTag, tagOf } from '../../platform/tags/tag-suggestions';

/** The tags of a company: each a link to the companies that have it, taken away by a press, another one typed or picked. */
@Component({
  selector: 'app-care-tags',
  imports: [Combobox, Icon, ProblemLine, RouterLink],
  template: `
    @if (tags().length > 0) {
      <ul class="chips" [attr.aria-label]="t('work.tags.title')">
        @for (tag of tags(); track tag) {
          <li class="chip">
            <a routerLink="/companies" [queryParams]="{ tag }">{{ tag }}</a>
            <button type="button" [attr.aria-label]="t('work.tags.remove', { tag })" (click)="set(tag, false)">
              <kasvu-icon [path]="closeIcon" />
            </button>
          </li>
        }
      </ul>
    }
    <kasvu-combobox
      [label]="t('work.tags.add')"
      [placeholder]="t('work.tags.add')"
      [maxLength]="longestTag"
      [options]="options()"
      (typed)="typed.set($event)"
      (chosen)="add($event.label)"
      (submitted)="add($event)"
    />
    @if (comma()) {
      <p role="alert" class="k-small">{{ t('work.tags.noComma') }}</p>
    }
    <app-problem-line [error]="act.error()" />
  `,
  styleUrl: './care-parts.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CareTags {
  private readonly api = inject(ApiClient);
  private readonly announcer = inject(Announcer);
  protected readonly t = injectTexts();
  protected readonly closeIcon = mdiClose;
  protected readonly longestTag = longestTag;
  private readonly field = viewChild.required(Combobox);

  readonly businessId = input.required<string>();
  readonly tags = input.required<readonly string[]>();
  readonly changed = output<string[]>();

  protected readonly act = new Act();
  protected readonly typed = signal('');
  protected readonly comma = computed(() => this.typed().includes(','));
  protected readonly options = injectTagSuggestions(
    this.typed,
    computed(() => this.typed() !== ''),
    () => this.tags(),
  );

  protected async add(text: string): Promise<void> {
    const tag = tagOf(text);
    if (tag === null || !(await this.set(tag, true))) return;
    this.typed.set('');
    this.field().clear();
  }

  protected async set(tag: string, on: boolean): Promise<boolean> {
    const body = { businessIds: [this.businessId()], tag, on };
    const answer = await this.act.run(() => this.api.send('companiesTagged', 'POST', '/api/companies/tags', body));
    if (!answer) return false;
    const others = this.tags().filter((each) => each !== tag);
    this.changed.emit(on ? [...others, tag].sort() : others);
    this.announcer.say(this.t(on ? 'work.tags.addedSaid' : 'work.tags.removedSaid', { tag }));
    if (!on) this.field().focus();
    return true;
  }
}
