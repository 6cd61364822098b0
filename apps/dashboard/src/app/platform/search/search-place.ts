import { Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';

/** Whether one is on the search page, whose own field takes the place of the one in the bar. */
@Injectable({ providedIn: 'root' })
export class SearchPlace {
  private readonly router = inject(Router);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );

  readonly here = computed(() => /^\/search(?![^?#])/.test(this.url()));
}
