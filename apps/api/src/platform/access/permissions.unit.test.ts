import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissions, roles } from '@kasvu/contracts';
import { permissionsOf, rolePermissions } from './permissions';

const file = join(__dirname, '../../../../../docs/permissions.md');

/** The table of the code as a page of the documentation. */
function page(): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const lines = permissions.map((permission) =>
    row([`\`${permission}\``, ...roles.map((role) => (rolePermissions[role].includes(permission) ? 'yes' : ''))]),
  );
  return `# Who may do what

Made from \`apps/api/src/platform/access/permissions.ts\`; \`UPDATE_GOLDEN=1\` on its test writes this page anew. A person has the permissions of all their roles. An API key has those of its one role, and never those of \`admin\`.

${[row(['permission', ...roles]), row(['---', ...roles.map(() => '---')]), ...lines].join('\n')}
`;
}

const withoutPadding = (text: string) => text.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---');

describe('the table of permissions', () => {
  it('is the one in docs/permissions.md', () => {
    if (process.env['UPDATE_GOLDEN']) writeFileSync(file, page());
    expect(withoutPadding(readFileSync(file, 'utf8'))).toBe(withoutPadding(page()));
  });

  it('gives every permission to somebody', () => {
    expect(permissionsOf(roles).sort()).toEqual([...permissions].sort());
  });

  it('adds up the roles of a person', () => {
    expect(permissionsOf(['staff', 'admin'])).toHaveLength(new Set([...rolePermissions.staff, ...rolePermissions.admin]).size);
  });
});
