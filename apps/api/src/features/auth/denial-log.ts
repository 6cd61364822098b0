import { pseudonymSchema } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { DenialListener, Principal } from '../../platform/access/principal';
import { AuditLog } from '../audit/audit-log';

/** Writes every refusal of somebody known to the audit log. */
@Injectable()
export class DenialLog implements DenialListener {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  denied(principal: Principal, request: FastifyRequest, reason: string): Promise<void> {
    return this.audit.write(this.database.manager, {
      act: 'denied',
      outcome: 'refused',
      actor: principal,
      request,
      subject: { kind: 'route', id: `${request.method} ${request.routeOptions.url ?? ''}` },
      detail: { reason, ...whoIsAskedFor(request) },
    });
  }
}

/** The person a refused request asked for, so that it stands among those who wanted to see them. */
function whoIsAskedFor({ params }: FastifyRequest): { people?: string[] } {
  const { pseudonym } = params as Record<string, string>;
  return pseudonymSchema.safeParse(pseudonym).success ? { people: [String(pseudonym)] } : {};
}
