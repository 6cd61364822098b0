import { createHash } from 'node:crypto';
import { SourceError } from './source-error';

/**
 * Watches over a read that cannot know its number of pages: call it with the remote records of each page as it comes.
 * @throws {SourceError} `paging-endless` when a page holds just what an earlier one held, or when there are more than `maxPages`
 */
export function guardPaging(maxPages = 100_000): (raws: readonly unknown[]) => void {
  const seen = new Set<string>();
  let pages = 0;
  return (raws) => {
    pages += 1;
    if (pages > maxPages) throw new SourceError('paging-endless', `The source goes on after ${maxPages} pages; the read was stopped`);
    if (raws.length === 0) return;
    const content = createHash('sha1').update(JSON.stringify(raws)).digest('base64');
    if (seen.has(content))
      throw new SourceError('paging-endless', `The source gives the same page again as page ${pages}; the read was stopped`);
    seen.add(content);
  };
}
