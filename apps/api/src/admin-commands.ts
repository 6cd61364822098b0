import { apiKeyCommands } from './features/api-keys/api-key.commands';
import { auditCommands } from './features/audit/audit.commands';
import { briefCommands } from './features/brief-pdf/brief.commands';
import { changeCommands } from './features/changes/change.commands';
import { digestCommands } from './features/digests/digest.commands';
import { identityCommands } from './features/talent/identity.commands';
import { personCommands } from './features/talent/person.commands';
import { sessionCommands } from './features/users/session.commands';
import type { Command } from './platform/commands/command';

/** What `npm run admin --` can do. */
export const adminCommands: Record<string, Command> = {
  ...apiKeyCommands,
  ...auditCommands,
  ...briefCommands,
  ...changeCommands,
  ...digestCommands,
  ...identityCommands,
  ...personCommands,
  ...sessionCommands,
};
