import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';

/**
 * The rule of small groups, in one place (see docs/small-groups.md): fewer than k people are never shown together, and a number of people
 * that is not a list of them is shown in steps of k, rounded down. So two questions that differ by one person get the same number or
 * numbers a whole step apart, and neither tells of that person.
 */
@Injectable()
export class SmallGroups {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'people'>) {}

  get k(): number {
    return this.config.people.smallGroup;
  }

  /** Whether a group of so many people would single somebody out. Nobody is a small group too, so that one person is not told from none. */
  isSmall(people: number): boolean {
    return people < this.k;
  }

  /** A number of people as it may be shown: the next lower multiple of k, 0 for fewer than k. */
  steps(people: number): number {
    return people - (people % this.k);
  }

  /** SQL of the same; `count` is SQL of a whole number. */
  stepsSql(count: string): string {
    return `(${count} / ${this.k} * ${this.k})::int`;
  }
}
