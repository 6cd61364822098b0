import type { Rule } from 'eslint';

const routes = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options', 'Sse']);
const doors = new Set(['Allow', 'AllowSession', 'Public']);

interface Decorated {
  decorators?: { expression: { type: string; callee?: { name?: string } } }[];
}

const decoratorNames = (node: Decorated): string[] => (node.decorators ?? []).flatMap(({ expression }) => expression.callee?.name ?? []);

/** Every route of a controller says on itself who may pass: @Allow, @AllowSession or @Public. The guard closes one that does not; this says so earlier. */
export const routeNeedsAccess: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Require @Allow, @AllowSession or @Public on each route' },
    messages: { access: 'Say who may pass: @Allow(permission), @AllowSession(…) or @Public(reason).' },
    schema: [],
  },
  create: ({ report }) => ({
    MethodDefinition(node) {
      const names = decoratorNames(node as unknown as Decorated);
      if (names.some((name) => routes.has(name)) && !names.some((name) => doors.has(name))) report({ node: node.key, messageId: 'access' });
    },
  }),
};
