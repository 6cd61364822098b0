import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { mdiChevronDown, mdiChevronRight } from '@mdi/js';
import type { AuditEvent } from '@kasvu/contracts';
import { Formats, Icon, StatusTag, injectTexts, type StatusTone } from '@kasvu/ui';
import { AuditDetails } from './audit-details';
import { actName } from './audit-filters';

const tones: Record<AuditEvent['outcome'], StatusTone> = { done: 'neutral', refused: 'caution', failed: 'negative' };
const subjectKinds = ['user', 'session', 'notice', 'route', 'feedback', 'api-key', 'talent', 'company', 'vacancy', 'muted-term'];

/** Entries of the audit log, newest first; a row opens to show all that is noted of it. */
@Component({
  selector: 'app-audit-table',
  imports: [AuditDetails, Icon, StatusTag],
  templateUrl: './audit-table.html',
  styleUrls: ['../../table.css', '../admin-table.css'],
  styles: `
    .toggle {
      display: inline-flex;
      align-items: center;
      gap: var(--k-1);
    }
    .subject {
      min-inline-size: 12rem;
      max-inline-size: 18rem;
    }
    .open td {
      border-block-end: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditTable {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly tones = tones;
  protected readonly actName = actName;
  protected readonly openIcon = mdiChevronDown;
  protected readonly closedIcon = mdiChevronRight;
  readonly events = input.required<readonly AuditEvent[]>();
  protected readonly open = signal<ReadonlySet<string>>(new Set());

  protected toggle(id: string): void {
    this.open.update((open) => (open.has(id) ? new Set([...open].filter((each) => each !== id)) : new Set([...open, id])));
  }

  protected actor({ actorName, actorId, actorKind }: AuditEvent): string {
    return actorName ?? actorId ?? this.t(`admin.audit.actors.${actorKind}`);
  }

  protected roles({ actorRoles }: AuditEvent): string {
    return actorRoles.map((role) => this.t(`roles.${role}`)).join(', ');
  }

  protected subjectKind({ subjectKind }: AuditEvent): string {
    if (subjectKind === null) return '';
    return subjectKinds.includes(subjectKind) ? this.t(`admin.audit.subjects.${subjectKind}`) : subjectKind;
  }
}
