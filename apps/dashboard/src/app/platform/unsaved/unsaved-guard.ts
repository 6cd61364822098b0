import { inject } from '@angular/core';
import type { CanDeactivateFn, Route } from '@angular/router';
import { Session } from '../session/session';
import { UnsavedText } from './unsaved-text';

/** Asks before a text is lost with its page; not when the session is over, since nothing of it stays on screen then. */
const asksFirst: CanDeactivateFn<unknown> = () => inject(Session).me() === null || inject(UnsavedText).mayBeLost();

/** For pages on which texts are written. */
export const keepsText: Pick<Route, 'canDeactivate'> = { canDeactivate: [asksFirst] };

/** For lists with such a page beside them: opening another row, or closing it, leaves the page too. */
export const keepsTextBeside: Pick<Route, 'canDeactivate' | 'runGuardsAndResolvers'> = {
  ...keepsText,
  runGuardsAndResolvers: (from, to) => from.queryParamMap.get('open') !== to.queryParamMap.get('open'),
};

/** For lists with such texts among their rows: another list is other rows. */
export const keepsTextWithin: Pick<Route, 'canDeactivate' | 'runGuardsAndResolvers'> = {
  ...keepsText,
  runGuardsAndResolvers: 'paramsOrQueryParamsChange',
};
