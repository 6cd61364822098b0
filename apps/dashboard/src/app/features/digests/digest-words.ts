import { inject } from '@angular/core';
import type { Digest } from '@kasvu/contracts';
import { Formats, injectCountedTexts, injectTexts } from '@kasvu/ui';

interface DigestWords {
  title(digest: Digest): string;
  summary(digest: Digest): string;
  /** That there are more people than before, and at least how many; empty when there are not. */
  people(search: Digest['searches'][number]): string;
}

/** What a digest is called and what is in it, in the interface's language. Call it where injection is possible. */
export function injectDigestWords(): DigestWords {
  const formats = inject(Formats);
  const t = injectTexts();
  const counted = injectCountedTexts();

  return {
    title: ({ period, madeAt }) => t(`digests.of.${period}`, { date: formats.date(madeAt) }),
    summary: ({ searches, expiring }) => {
      const fresh = searches.reduce((sum, search) => sum + (search.fresh ?? 0), 0);
      const parts = [
        searches.length > 0 && counted('digests.searches', searches.length),
        fresh > 0 && counted('savedSearches.fresh', fresh),
        expiring.length > 0 && counted('digests.expiring', expiring.length),
      ];
      return parts.filter(Boolean).join(' · ');
    },
    people: ({ people }) =>
      people ? t('digests.morePeople', { people: t('search.atLeast', { people: counted('talent.count', people) }) }) : '',
  };
}
