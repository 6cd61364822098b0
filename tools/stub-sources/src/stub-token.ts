/** The secret of every stub source that asks for one; it opens nothing but made-up data. */
export const STUB_TOKEN = 'stub-token';
