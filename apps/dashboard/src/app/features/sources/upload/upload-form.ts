import { uploadLimits, type FileMapping } from '@kasvu/contracts';

/** Why a file is not even sent; the page has words for each. */
export type FileFault = 'too-large' | 'wrong-type' | 'empty';

/** What can be told of a file without opening it. What it holds is told by its content, which the server reads. */
export function faultOf({ name, size }: Pick<File, 'name' | 'size'>): FileFault | null {
  if (!/\.(csv|txt|xlsx)$/i.test(name)) return 'wrong-type';
  if (size === 0) return 'empty';
  return size > uploadLimits.megabytes * 1024 * 1024 ? 'too-large' : null;
}

/** The body of a preview or an import. Without a mapping the server takes the saved one or guesses. */
export function uploadForm(file: File, mapping: FileMapping | null, wholeList: boolean): FormData {
  const form = new FormData();
  form.append('options', JSON.stringify({ ...(mapping && { mapping }), wholeList }));
  form.append('file', file);
  return form;
}
