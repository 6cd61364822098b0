import { type Dice, weighted } from '../random.ts';

export type Stage = 'new' | 'screening' | 'interview' | 'offer' | 'hired' | 'rejected';

/** How applications end, of each hundred; where they have not come so far yet they are on the way. */
const chooseCourse = weighted<readonly Stage[]>([
  [[], 20],
  [['screening'], 20],
  [['screening', 'interview'], 10],
  [['screening', 'interview', 'offer'], 2],
  [['screening', 'interview', 'offer', 'hired'], 8],
  [['rejected'], 14],
  [['screening', 'rejected'], 18],
  [['screening', 'interview', 'rejected'], 8],
]);

/** How far an application made on day `applied` has come by `today`, and the day of the last step; null: none yet. */
export function stageOn(today: number, applied: number, dice: Dice): { stage: Stage; day: number | null } {
  let [stage, day, next]: [Stage, number | null, number] = ['new', null, applied];
  for (const step of chooseCourse(dice.next())) {
    next += 2 + dice.int(7);
    if (next >= today) break;
    [stage, day] = [step, next];
  }
  return { stage, day };
}
