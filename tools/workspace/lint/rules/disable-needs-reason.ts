import type { Rule } from 'eslint';

const directive = /^\s*eslint-disable(?:-line|-next-line)?(?:\s|$)/;
const reason = /\s--+\s*(?<text>.*\S)/s;
const leastLength = 10;

/** Every `eslint-disable` comment says why: `// eslint-disable-next-line some-rule -- reason`; and it names the rules it switches off. */
export const disableNeedsReason: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: { description: 'Require a reason after `--` and the names of the rules in eslint-disable comments' },
    messages: {
      reason: 'Say why after two dashes: eslint-disable-next-line <rule> -- <reason>.',
      rules: 'Name the rules that are switched off; a bare eslint-disable hides everything.',
    },
    schema: [],
  },
  create: ({ sourceCode, report }) => ({
    Program() {
      for (const comment of sourceCode.getAllComments()) {
        if (!comment.loc || !directive.test(comment.value)) continue;
        // Before the comment's own line: else the very comment would silence this report.
        const loc = { start: { line: comment.loc.start.line, column: -1 }, end: comment.loc.end };
        const why = reason.exec(comment.value)?.groups?.['text'] ?? '';
        if (why.length < leastLength) report({ loc, messageId: 'reason' });
        if (comment.value.replace(directive, '').replace(reason, '').trim() === '') report({ loc, messageId: 'rules' });
      }
    },
  }),
};
