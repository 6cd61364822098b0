import { stream, weighted } from '../random.ts';
import { turnOf } from '../turns.ts';
import { createVacancyMaker } from '../vantaa-jobs/vacancy.ts';
import type { Channel, Sketch } from './advertisement.ts';

/** Tells slots apart in a key. */
const MOST_SLOTS = 1_000_000;
/** Keys of copies lie above those of the service's own advertisements by so many generations. */
const COPIES_FROM = 500;
/** Of every ten slots of the labour market's service the last is a vacancy that another source has too. */
const COPY_EVERY = 10;
/** Copies are of slots so far apart that no slot is copied twice, and so few that the slot is listed at any size. */
const APART = 7;
/** Of so many feeds the fourth is one that gives last days, so that a vacancy of it can be known again. */
const DATED_FEED_EVERY = 5;

/** Some employers forget to take an advertisement away, some put it in early: days by which they are late or early. */
const chooseShift = weighted([
  [0, 91],
  [10, 6],
  [-7, 3],
]);

/** Where a vacancy is at home: the channel, or the city's own interface, and the slot there. */
export interface Home {
  channel: Channel | 'city';
  slot: number;
}

/** The home of what stands in a slot; of copies, another one. */
export function homeOf(channel: Channel, slot: number): Home {
  if (channel !== 'tyomarkkinatori' || slot % COPY_EVERY !== COPY_EVERY - 1) return { channel, slot };
  const copy = Math.floor(slot / COPY_EVERY);
  const [round, kind] = [Math.floor(copy / 4), copy % 4];
  if (kind < 2) return { channel: 'city', slot: (round * 2 + kind) * APART + 3 };
  return kind === 2
    ? { channel: 'kuntarekry', slot: round * APART + 1 }
    : { channel: 'jobposting-feed', slot: round * DATED_FEED_EVERY + 3 };
}

/** The key a copy has where it is not at home. */
export const copyKey = ({ generation }: Sketch, slot: number): number => (COPIES_FROM + generation) * MOST_SLOTS + slot;

/** Tells what stands in a slot of a home today, or `turns` turns ago: one advertisement follows another. */
export function createSlots(seed: number, today: number): (home: Home, turns: number) => Sketch {
  const city = createVacancyMaker(seed);
  const streams = new Map(
    (['tyomarkkinatori', 'jobposting-feed', 'kuntarekry'] as const).map((channel) => [channel, stream(seed, `market-${channel}-times`)]),
  );

  const ofCity = (wanted: number, turns: number): Sketch => {
    let slot = wanted;
    let advertisement = city.advertisement(slot, today);
    while (advertisement.deadline === null) advertisement = city.advertisement(++slot, today);
    for (let turn = 0; turn < turns; turn++) advertisement = city.advertisement(slot, advertisement.published - 1);
    const { jid, generation, published, deadline } = advertisement;
    return { key: jid, slot, generation, published, deadline: deadline ?? published };
  };

  return ({ channel, slot }, turns) => {
    const dice = channel === 'city' ? undefined : streams.get(channel)?.dice(slot);
    if (dice === undefined) return ofCity(slot, turns);
    const [period, shift] = [14 + dice.int(32), chooseShift(dice.next())];
    const { generation, from, to } = turnOf(today - shift - turns * period, period, dice.int(period));
    return { key: generation * MOST_SLOTS + slot, slot, generation, published: from, deadline: to };
  };
}
