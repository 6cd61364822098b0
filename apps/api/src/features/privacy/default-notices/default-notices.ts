import type { Language, NoticeKind } from '@kasvu/contracts';
import { accessibilityEn } from './accessibility.en';
import { accessibilityFi } from './accessibility.fi';
import { accessibilitySv } from './accessibility.sv';
import { privacyEn } from './privacy.en';
import { privacyFi } from './privacy.fi';
import { privacySv } from './privacy.sv';

/** Version 1 of each notice: model texts, which the city completes where they have [square brackets]. */
export const defaultNotices: { kind: NoticeKind; texts: Record<Language, string> }[] = [
  { kind: 'privacy', texts: { fi: privacyFi, sv: privacySv, en: privacyEn } },
  { kind: 'accessibility', texts: { fi: accessibilityFi, sv: accessibilitySv, en: accessibilityEn } },
];
