import { DestroyRef, Injector, afterNextRender, inject } from '@angular/core';

/** Does something once what has changed is drawn; nothing when who asks for it has gone meanwhile. Call it where injection is possible. */
export function injectOnceDrawn(): (work: () => void) => void {
  const injector = inject(Injector);
  const life = inject(DestroyRef);
  return (work) => {
    if (!life.destroyed) afterNextRender(work, { injector });
  };
}
