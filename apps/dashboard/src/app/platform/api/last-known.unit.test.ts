import { signal } from '@angular/core';
import { lastKnown } from './last-known';

describe('what was last known', () => {
  it('stays while nothing newer is known of the same subject, and is forgotten with the subject', () => {
    const [subject, value] = [signal('a'), signal<number | null>(1)];
    const known = lastKnown(subject, value);
    expect(known()).toBe(1);
    value.set(null);
    expect(known()).toBe(1);
    value.set(2);
    expect(known()).toBe(2);
    value.set(null);
    subject.set('b');
    expect(known()).toBeNull();
  });
});
