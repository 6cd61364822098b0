const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text from an address can be asked for in a `uuid` column. */
export const isUuid = (text: string) => pattern.test(text);
