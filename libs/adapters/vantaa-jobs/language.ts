import type { Language } from '@kasvu/contracts';

/** Words that only a Swedish advertisement has. */
const functionWords = new Set(['och', 'inom', 'för', 'på', 'till', 'med', 'av', 'vid', 'som', 'en', 'ett', 'samt']);
/** Swedish occupations, also as the end of a compound: `timlärare`. */
const occupations =
  /(lärare|skötare|sköterska|ledare|arbetare|pedagogik|pedagog|socionom|tjänst|vikarie|vikariat|chef|sekreterare|mästare|ingenjör|planerare|handläggare|biträde|vårdare|ledsagare|städare|kock|rektor)$/;
const swedishEmployer = /\bVanda stad\b|\bsvensksprå/i;

/**
 * Whether an advertisement is written in Swedish or Finnish; the source does not say. The employer's Swedish name decides, else the name of the
 * job, which is the title up to its first comma (a Finnish title may end with the name of a Swedish school): å is not a letter of Finnish words,
 * and Swedish function words and occupations are few and known.
 */
export function languageOf(title: string, organisation: string): Extract<Language, 'fi' | 'sv'> {
  if (swedishEmployer.test(organisation)) return 'sv';
  const [job = ''] = title.toLowerCase().split(',');
  const words = job.match(/\p{L}+/gu) ?? [];
  const swedish = words.filter((word) => functionWords.has(word) || occupations.test(word) || word.includes('å'));
  return swedish.length >= Math.max(1, words.length / 4) ? 'sv' : 'fi';
}
