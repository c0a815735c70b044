/** How postgres-js carries `bigint`: as a number, since every count and id here is below 2^53. */
export const bigint = { to: 20, from: [20], serialize: (value: number) => String(value), parse: (text: string) => Number(text) }
