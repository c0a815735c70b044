/** What every pool of postgres-js is opened with. `patches/` says what else it needs. */
export const driver = {
  onnotice: () => {},
  /** Seconds before a lost connection is made again; the driver's own grows to 20. */
  backoff: () => 0.2,
  /** A session that is held (a lock, a worker) is never changed for a younger one. */
  max_lifetime: null,
  /** A `bigint` is a number: every count and id here is below 2^53. */
  types: { bigint: { to: 20, from: [20], serialize: (value: number) => String(value), parse: (text: string) => Number(text) } },
}
