import { dayText } from '../days.ts';
import { districts, fallbackPoint, type District } from '../places/vantaa.ts';
import { stream, type Dice, type Stream } from '../random.ts';
import { EPOCH, turnOf } from '../turns.ts';
import { advertisementText } from './advertisement-text.ts';
import { jobTitles, type JobTitle } from './titles.ts';
import { workplaces, type Workplace } from './workplaces.ts';

/** A vacancy as the city's job interface writes it; `id` is only its row number in today's answer. */
export interface JobRow {
  id: number;
  organisaatio: string;
  ammattiala: string;
  tyotehtava: string;
  tyoavain: string;
  osoite: string;
  haku_paattyy_pvm: string | null;
  x: number;
  y: number;
  linkki: string;
}

/** One advertisement in time: `slot` is a place in the listing that is filled again when its advertisement ends. */
export interface Advertisement {
  slot: number;
  generation: number;
  /** The number the recruitment system knows it by: the only stable key. */
  jid: number;
  published: number;
  /** Last day to apply (day number), or null when open until filled. */
  deadline: number | null;
}

/** Slots are told apart by this much in `jid`, so there can be no more of them. */
export const MOST_SLOTS = 200_000;
const FIRST_JID = 10_000;

/** Makes advertisements from a seed; the same slot and day give the same advertisement whatever the size. */
export interface VacancyMaker {
  advertisement(slot: number, today: number): Advertisement;
  job(advertisement: Advertisement): JobTitle;
  row(advertisement: Advertisement, id: number, title?: string): JobRow;
}

function advertisementOf(times: Stream, slot: number, today: number): Advertisement {
  const dice = times.dice(slot);
  const period = 14 + dice.int(32);
  const phase = dice.int(period);
  if (dice.chance(0.02)) return { slot, generation: 0, jid: FIRST_JID + slot, published: EPOCH + phase, deadline: null };
  const { generation, from, to } = turnOf(today, period, phase);
  return { slot, generation, jid: FIRST_JID + (generation + 1) * MOST_SLOTS + slot, published: from, deadline: to };
}

function address(district: District, workplace: Workplace, dice: Dice): string {
  const street = `${dice.pick(district.streets)} ${dice.int(60) + 1}`;
  const town = workplace.language === 'sv' ? 'Vanda' : 'Vantaa';
  return dice.pick([
    `${street}, ${district.postCode} ${town}`,
    `${street}, ${district.postCode} ${town}`,
    `${street} ${district.postCode} ${town.toUpperCase()}`,
    `${street}, ${district.postCode}`,
    street,
  ]);
}

function organisation({ department, language }: Workplace, dice: Dice): string {
  const kind = dice.next();
  const leaked = kind < 0.03 ? advertisementText(language, dice) : '';
  // The text is glued to the department without a space, or stands in its place; å is always an entity, ä and ö never.
  return `${kind < 0.01 ? '' : department}${leaked}`.replaceAll('å', '&aring;');
}

/** Makes the advertisements of a seed. */
export function createVacancyMaker(seed: number): VacancyMaker {
  const times = stream(seed, 'jobs-times');
  const choices = stream(seed, 'jobs-choice');
  const contents = stream(seed, 'jobs-content');
  const job = ({ slot, jid }: Advertisement): JobTitle =>
    jobTitles[slot < jobTitles.length ? slot : choices.dice(jid).int(jobTitles.length)] as JobTitle;

  return {
    advertisement: (slot, today) => advertisementOf(times, slot, today),
    job,
    row: (advertisement, id, title) => {
      const { workplace: key, field, title: pattern } = job(advertisement);
      const dice = contents.dice(advertisement.jid);
      const workplace: Workplace = workplaces[key];
      const district = dice.pick(districts);
      const link = `https://vantaa.rekrytointi.com/paikat/?o=A_RJ&jgid=1&jid=${advertisement.jid}`;
      const name = pattern.replace('{p}', workplace.name(district, dice));
      const isPlaceless = dice.chance(0.14);
      const point = isPlaceless
        ? fallbackPoint
        : { x: district.longitude + (dice.next() - 0.5) * 0.02, y: district.latitude + (dice.next() - 0.5) * 0.01 };
      return {
        id,
        organisaatio: organisation(workplace, dice),
        ammattiala: field,
        tyotehtava: title ?? (dice.chance(0.04) ? name.replace(', ', ',&nbsp;') : name),
        tyoavain: link,
        osoite: isPlaceless ? '' : address(district, workplace, dice),
        haku_paattyy_pvm: advertisement.deadline === null ? null : dayText(advertisement.deadline),
        ...point,
        linkki: link,
      };
    },
  };
}
