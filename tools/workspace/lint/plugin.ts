import type { ESLint } from 'eslint';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import { appWalls } from './rules/app-walls.ts';
import { disableNeedsReason } from './rules/disable-needs-reason.ts';
import { routeNeedsAccess } from './rules/route-needs-access.ts';

const maxLines = builtinRules.get('max-lines');
if (!maxLines) throw new Error('ESLint no longer has the rule max-lines, which kasvu/long-file stands on.');

/** The workspace's own ESLint rules. `long-file` is max-lines under a second name, so that one length warns and another fails. */
export const kasvu: ESLint.Plugin = {
  meta: { name: 'kasvu' },
  rules: {
    'app-walls': appWalls,
    'disable-needs-reason': disableNeedsReason,
    'long-file': maxLines,
    'route-needs-access': routeNeedsAccess,
  },
};
