import { injectTexts } from '@kasvu/ui';

/** What a field of a file source is called in the interface's language; one without words goes by its own name. */
export function injectFieldNames(): (field: string) => string {
  const t = injectTexts();
  return (field) => {
    const words = t(`sources.upload.fields.${field}`);
    return words.endsWith(`.${field}`) ? field : words; // a message that is missing is its own key
  };
}
