import { clockText, dayText } from '../days.ts';
import { addressesOf } from './addresses.ts';
import { isInTradeRegister, registeredEntriesOf } from './entries.ts';
import { forms } from './forms.ts';
import { businessLineOf } from './business-line.ts';
import { descriptions } from './labels.ts';
import { namesOf, type Rename } from './names.ts';
import type { CompanyForm, CompanySituation, YtjCompany } from './shapes.ts';
import { CITY_INDEX, LAST_CHANGE, type Fate, type Traits } from './traits.ts';

const SITUATION: Partial<Record<Fate, CompanySituation['type']>> = { bankruptcy: 'KONK', liquidation: 'SELTILA', restructuring: 'SANE' };

function endDayOf(traits: Traits, index: number): number | null {
  if (traits.fate(index) !== 'ceased') return null;
  const registered = traits.registered(index);
  return registered + Math.floor(traits.dice('rest', index).next() * (LAST_CHANGE - registered + 1));
}

function situationsOf(traits: Traits, index: number): CompanySituation[] {
  const type = SITUATION[traits.fate(index)];
  const day = Math.min(LAST_CHANGE, traits.registered(index) + 500);
  if (type !== undefined) return [{ type, registrationDate: dayText(day), source: '1' }];
  const isRecovered = traits.fate(index) === 'active' && index !== CITY_INDEX && traits.dice('entries', index).next() > 0.995;
  return isRecovered ? [{ type: 'SANE', registrationDate: dayText(day), endDate: dayText(day + 700), source: '1' }] : [];
}

function companyFormOf(traits: Traits, index: number): CompanyForm {
  const form = forms[traits.form(index)];
  return {
    type: form.code,
    descriptions: descriptions(form.label, traits.dice('line', index)),
    registrationDate: dayText(traits.registered(index)),
    version: 1,
    source: '1',
  };
}

function websiteOf(name: string | undefined, date: string): { website: YtjCompany['website'] } {
  const host = (name ?? 'yritys')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, '')
    .trim()
    .split(/ +/)
    .slice(0, 2)
    .join('');
  return { website: { url: `www.${host}.example`, registrationDate: date, source: '0' } };
}

/** Company `index` as the query interface writes it: keys without a value are absent, `lastModified` has a `T`. */
export function companyOf(traits: Traits, index: number, rename?: Rename): YtjCompany {
  const isCity = index === CITY_INDEX;
  const businessId = traits.businessId(index);
  const registered = traits.registered(index);
  const endDay = endDayOf(traits, index);
  const dice = traits.dice('rest', index);
  const modified = Math.max(endDay ?? 0, LAST_CHANGE - Math.floor(dice.next() * 900));
  const names = namesOf(traits, index, { endDay, rename });
  const addresses = addressesOf(traits, index);
  const date = dayText(registered);
  const [hasEuId, hasWebsite, hasNoLine, hasNoForm] = [dice.chance(0.18), dice.chance(0.06), dice.chance(0.006), dice.chance(0.003)];

  return {
    businessId: { value: businessId, registrationDate: date, source: '3' },
    ...(hasEuId && !isCity ? { euId: { value: `FIFPRO.${businessId}`, source: '1' } } : {}),
    names,
    ...(hasNoLine ? {} : { mainBusinessLine: businessLineOf(traits, index) }),
    ...(hasWebsite || isCity
      ? isCity
        ? { website: { url: 'www.vantaa.fi', registrationDate: '2010-01-01', source: '0' } }
        : websiteOf(names[0]?.name, date)
      : {}),
    ...(hasNoForm && !isCity ? {} : { companyForms: [companyFormOf(traits, index)] }),
    companySituations: situationsOf(traits, index),
    registeredEntries: registeredEntriesOf(traits, index, endDay),
    ...(addresses === null ? {} : { addresses }),
    tradeRegisterStatus: endDay !== null ? '4' : isInTradeRegister(traits, index) ? '1' : '0',
    status: '2',
    registrationDate: date,
    ...(endDay === null ? {} : { endDate: dayText(endDay) }),
    lastModified: `${dayText(rename?.day ?? modified)}T${clockText(dice.next())}`,
  };
}
