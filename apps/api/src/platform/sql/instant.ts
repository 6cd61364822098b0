/** SQL: a timestamp as `yyyy-mm-ddThh:mm:ss.sssZ`, the form the contracts carry. */
export const instant = (expression: string) => `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
