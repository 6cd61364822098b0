import type { ParamMap, Params } from '@angular/router';
import { matchOrders, type MatchOrder } from '@kasvu/contracts';

/** What the address says of people and vacancies beside one another: in which order, and of which municipalities. */
export interface MatchChoice {
  order: MatchOrder;
  municipality: string[];
}

const defaultOrder: MatchOrder = 'required-first';

/** Reads the address; what is no order and no code of a municipality is left out. */
export const readMatchChoice = (parameters: ParamMap): MatchChoice => ({
  order: matchOrders.find((order) => order === parameters.get('order')) ?? defaultOrder,
  municipality: (parameters.get('municipality') ?? '').split(',').filter((code) => /^\d{3}$/.test(code)),
});

/** The address for a change of the choice; what is as by default is left out. */
export const matchAddress = ({ order, municipality }: Partial<MatchChoice>): Params => ({
  ...(order && { order: order === defaultOrder ? null : order }),
  ...(municipality && { municipality: municipality.join(',') || null }),
});
