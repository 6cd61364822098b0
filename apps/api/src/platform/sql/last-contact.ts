import { contactKinds } from '@kasvu/contracts';
import { finnishToday } from './finnish-day';

const contacts = contactKinds.map((kind) => `'${kind}'`).join(', ');

/** SQL: the last day, no later than today, on which a company heard from the city by what notes tell; null: never. */
export const lastContact = (businessId: string) => `(SELECT max(n.happened_on) FROM company_note n
                     WHERE n.business_id = ${businessId} AND n.kind IN (${contacts}) AND n.happened_on <= ${finnishToday})`;
