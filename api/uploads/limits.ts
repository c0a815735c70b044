/** What a file that somebody uploads may ask of this machine. */
export const limits = {
  bytes: 50 * 2 ** 20,
  rows: 20_000,
  columns: 250,
  /** Vertices of the whole file and of one site. */
  vertices: 1_500_000,
  siteVertices: 50_000,
  /** Characters of one cell that are kept. */
  cell: 500,
  /** What a compressed file may grow to. */
  inflatedBytes: 400 * 2 ** 20,
  heapMb: 512,
  readMs: 60_000,
  shapeMs: 30_000,
  readers: 2,
  /** Behind the API in line for the processor. */
  niceness: 5,
  idleMs: 60_000,
  keptMs: 3_600_000,
  perCaller: 5,
  perHour: 120,
  /** Times that one caller may have files judged. */
  checksPerHour: 2_000,
  /** Of what is asked of a file that is here. */
  askedBytes: 2 ** 20,
  sampled: 200,
  findings: 500,
  preview: 2_000,
} as const
