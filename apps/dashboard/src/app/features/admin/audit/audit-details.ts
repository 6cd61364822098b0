import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AuditEvent } from '@kasvu/contracts';
import { Fact, Facts, injectTexts } from '@kasvu/ui';

/** Everything noted of one act, and ways to what else the same person did or what else happened to the same thing. */
@Component({
  selector: 'app-audit-details',
  imports: [Fact, Facts, RouterLink],
  template: `
    <kasvu-facts>
      <kasvu-fact [name]="t('admin.audit.actorId')" [known]="event().actorId !== null">
        <code>{{ event().actorId }}</code>
        <a routerLink="/admin/audit" [queryParams]="{ actor: event().actorId }">{{ t('admin.audit.sameActor') }}</a>
      </kasvu-fact>
      @if (event().subjectId; as id) {
        <kasvu-fact [name]="t('admin.audit.subject')">
          <code>{{ id }}</code>
          <a routerLink="/admin/audit" [queryParams]="{ subject: id }">{{ t('admin.audit.sameSubject') }}</a>
        </kasvu-fact>
      }
      @if (event().purpose; as purpose) {
        <kasvu-fact [name]="t('admin.audit.purpose')">{{ purpose }}</kasvu-fact>
      }
      <kasvu-fact [name]="t('admin.audit.origin')" [known]="event().origin !== null">{{ event().origin }}</kasvu-fact>
      <kasvu-fact [name]="t('admin.audit.trace')" [known]="event().traceId !== null">
        <code>{{ event().traceId }}</code>
      </kasvu-fact>
      @for (entry of details(); track entry.name) {
        <kasvu-fact [name]="entry.name"
          ><code>{{ entry.value }}</code></kasvu-fact
        >
      }
      <kasvu-fact [name]="t('admin.audit.chain')">{{ t(event().sealed ? 'admin.audit.sealed' : 'admin.audit.notSealed') }}</kasvu-fact>
    </kasvu-facts>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 46rem;
      padding: var(--k-2) 0 var(--k-3);
    }
    code {
      margin-inline-end: var(--k-2);
      font-size: 0.8125rem;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditDetails {
  protected readonly t = injectTexts();
  readonly event = input.required<AuditEvent>();
  protected readonly details = computed(() =>
    Object.entries(this.event().detail).map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  );
}
