const choices = [1, 2, 3, 6, 9, 12, 18, 24, 36];

/** After how many months without contact one may want to be told, with what is set now among them. */
export const quietMonths = (set: number): number[] => [...new Set([...choices, set])].filter((months) => months > 0).sort((a, b) => a - b);
