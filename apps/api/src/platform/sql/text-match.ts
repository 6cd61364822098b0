const inEveryLanguage = (query: (configuration: string) => string) =>
  `t.search_text @@ (
    ${query('finnish')} || ${query('swedish')}
    || ${query('english')} || ${query('simple')})`;

/** SQL: words found in the texts of row `t`, in any of the three languages; `query` is the placeholder of what was typed. */
export const textMatch = (query: string) => inEveryLanguage((configuration) => `websearch_to_tsquery('${configuration}', ${query})`);

/** SQL: the same of words of which none is an operator. */
export const wordsMatch = (query: string) => inEveryLanguage((configuration) => `plainto_tsquery('${configuration}', ${query})`);

/** SQL: the words in this order, side by side. */
export const phraseMatch = (query: string) => inEveryLanguage((configuration) => `phraseto_tsquery('${configuration}', ${query})`);
