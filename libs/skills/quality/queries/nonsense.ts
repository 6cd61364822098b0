import type { QueryGroup } from './query-group';

/** What means nothing in any language. */
export const nonsense: QueryGroup = {
  developed: `
    asdfgh > - > - > .
    qwerty > - > - > .
    xxyyzz > - > - > .
    zzz > - > - > .
    blörgö > - > - > .
    12345 > - > - > .
    ??? > - > - > .
    lkjhgfds > - > - > .`,
  heldOut: `
    fjfjfj > - > - > .
    öäöäö > - > - > .
    abcabc > - > - > .
    mnbvcx > - > - > .
    poiuyt > - > - > .
    !!! > - > - > .
    00000 > - > - > .
    xkcdq > - > - > .
    blaablaa > - > - > .
    zxcvbnm > - > - > .
    sdkfjh sdfkjh > - > - > .
    pqpqpq > - > - > .
    hgfdsa > - > - > .
    töttöröö > - > - > .
    rrrrrr > - > - > .`,
};
