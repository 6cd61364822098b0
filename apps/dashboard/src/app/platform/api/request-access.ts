import { Injectable } from '@angular/core';
import { Subject } from 'rxjs';
import type { ApiProblem } from './api-problem';

/** What the client and the session tell each other: the session's CSRF token, and refusals of who asked. */
@Injectable({ providedIn: 'root' })
export class RequestAccess {
  private readonly refusals = new Subject<ApiProblem>();

  /** Sent with every write; null when nobody is signed in. */
  csrfToken: string | null = null;
  readonly refused = this.refusals.asObservable();

  tell(problem: ApiProblem): void {
    if (['unauthenticated', 'notice-not-accepted', 'forbidden', 'csrf'].includes(problem.kind)) this.refusals.next(problem);
  }
}
