/** SQL: words found in the texts of row `t`, in any of the three languages; `query` is the placeholder of what was typed. */
export const textMatch = (query: string) => `t.search_text @@ (
    websearch_to_tsquery('finnish', ${query}) || websearch_to_tsquery('swedish', ${query})
    || websearch_to_tsquery('english', ${query}) || websearch_to_tsquery('simple', ${query}))`;
