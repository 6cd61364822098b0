import type { Term } from '@kasvu/skills';

/** Three skills for the engines' tests, the first of two Finnish names. */
export const fewTerms: Term[] = [
  { conceptId: 1, kind: 'skill', language: 'fi', label: 'hitsaus', preferred: true },
  { conceptId: 1, kind: 'skill', language: 'fi', label: 'hitsaus ja polttoleikkaus', preferred: false },
  { conceptId: 1, kind: 'skill', language: 'en', label: 'welding', preferred: true },
  { conceptId: 2, kind: 'skill', language: 'fi', label: 'putkien hitsaus', preferred: true },
  { conceptId: 3, kind: 'skill', language: 'sv', label: 'städning av lokaler', preferred: true },
];
