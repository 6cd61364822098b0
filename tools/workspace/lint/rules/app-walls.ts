import { violatesDependencyRule } from '@softarc/sheriff-core';
import type { Rule } from 'eslint';

type Source = { value?: unknown } | null | undefined;

/**
 * The walls inside an app (`sheriff.config.ts`), at the import that breaks them. Asks Sheriff's core, because Sheriff's own ESLint plugin
 * does not support ESLint 10; unlike `sheriff verify` it sees every file, not only those reachable from an entry file.
 */
export const appWalls: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Hold the dependency rules of sheriff.config.ts between the folders of an app' },
    messages: { violation: '{{violation}} (sheriff.config.ts)' },
    schema: [],
  },
  create(context) {
    let first = true;
    const check = (node: Rule.Node, source: Source): void => {
      if (typeof source?.value !== 'string') return;
      const violation = violatesDependencyRule(context.filename, source.value, first, context.sourceCode.text);
      first = false;
      if (violation) context.report({ node, messageId: 'violation', data: { violation } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source as Source),
    };
  },
};
