import { Injectable, inject } from '@angular/core';
import { ApiProblem, problemOf } from '../api/api-problem';
import { RequestAccess } from '../api/request-access';

/** A file as the API sent it, whole. */
export interface ReadFile {
  name: string;
  content: Blob;
  /** How many rows it has beside the heads. */
  rows: number;
}

/** The file did not come to its end; what came of it is thrown away. */
export class BrokenFile extends Error {}

interface Watch {
  signal: AbortSignal;
  /** Told how many bytes have come so far. */
  progress(bytes: number): void;
}

/** Reads the files of the API to their end, so that nobody is left with half of one. */
@Injectable({ providedIn: 'root' })
export class FileReading {
  private readonly access = inject(RequestAccess);

  /**
   * @throws ApiProblem when the API refuses or does not answer
   * @throws BrokenFile when the file breaks off
   */
  async read(url: string, { signal, progress }: Watch): Promise<ReadFile> {
    const response = await fetch(url, { signal }).catch((cause: unknown) => {
      if (signal.aborted) throw cause;
      throw new ApiProblem('offline', null, { cause });
    });
    if (!response.ok) {
      const problem = await problemOf(response);
      this.access.tell(problem);
      throw problem;
    }
    const parts: BlobPart[] = [];
    let bytes = 0;
    try {
      for (const reader = response.body?.getReader(); reader;) {
        const { done, value } = await reader.read();
        if (done) break;
        parts.push(value);
        progress((bytes += value.length));
      }
    } catch (cause) {
      if (signal.aborted) throw cause;
      throw new BrokenFile('The file broke off', { cause });
    }
    return {
      name: /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'kasvu',
      content: new Blob(parts, { type: response.headers.get('content-type') ?? '' }),
      rows: Number(response.headers.get('x-row-count')),
    };
  }
}

/** Gives a file to the browser to be kept. */
export function saveFile(document: Document, { name, content }: Pick<ReadFile, 'name' | 'content'>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Safari begins to read it only afterwards.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
