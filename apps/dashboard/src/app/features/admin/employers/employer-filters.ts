import type { ParamMap, Params } from '@angular/router';
import type { EmployerLink } from '@kasvu/contracts';

export type LinkConfidence = EmployerLink['confidence'];
/** What needs a decision most first. */
export const confidences = ['none', 'medium', 'high', 'decided'] as const satisfies readonly LinkConfidence[];

/** What the address of the employers page says; empty where it says nothing. */
export interface EmployerFilters {
  q: string;
  confidence: LinkConfidence | '';
}

export const noEmployerFilters: EmployerFilters = { q: '', confidence: '' };

/** Reads the address; values that are no such thing are left out. */
export const readEmployerFilters = (parameters: ParamMap): EmployerFilters => ({
  q: (parameters.get('q') ?? '').trim().slice(0, 200),
  confidence: confidences.find((confidence) => confidence === parameters.get('confidence')) ?? '',
});

/** The address for these filters; what is empty is left out. */
export const employerAddress = ({ q, confidence }: EmployerFilters): Params => ({ q: q || null, confidence: confidence || null });
