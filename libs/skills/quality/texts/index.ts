import { english } from './english';
import { finnishCare } from './finnish-care';
import { finnishIndustry } from './finnish-industry';
import { finnishOffice } from './finnish-office';
import { finnishStudies } from './finnish-studies';
import type { LabelledText } from './labelled-text';
import { longerFinnish } from './longer-finnish';
import { longerOthers } from './longer-others';
import { swedish } from './swedish';

export const labelledTexts: readonly LabelledText[] = [
  ...finnishIndustry,
  ...finnishCare,
  ...finnishOffice,
  ...finnishStudies,
  ...swedish,
  ...english,
];

export const longerTexts: readonly LabelledText[] = [...longerFinnish, ...longerOthers];
