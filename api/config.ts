/** Limits of the API: what one request may ask and what stays in memory. */
export const config = {
  pool: 8,
  writers: 2,
  statementTimeoutMs: 10_000,
  /** How stale the number of the publication may be. */
  pollMs: 1_000,
  tileBytes: 24 * 2 ** 20,
  answerBytes: 16 * 2 ** 20,
  siteBytes: 12 * 2 ** 20,
  addressLength: 4_000,
  within: 60,
  /** Whole tables as columns, kept by load; an eighth is the largest that is kept. */
  columnBytes: 48 * 2 ** 20,
  columnRows: 500_000,
  /** A whole table is read by one cursor, and its clock runs until the last row. */
  tableTimeoutMs: 60_000,
  /** Indicators of one matrix. */
  matrixColumns: 80,
  fineRows: 100_000,
  searchLength: 80,
  /** Drawn areas: how large, how detailed, how many an hour from one caller. */
  areaVertices: 5_000,
  /** Times that parts of an area may come near blocks and zones: the worst takes 2.5 s of PostGIS; Gran Santiago in a square makes 50,000. */
  areaMeetings: 60_000,
  areaBytes: 512 * 1024,
  areaLeastHectares: 0.01,
  areaMostHectares: 500_000,
  areasPerHour: 120,
  /** Sites: how many one installation keeps, how small and large one may be, its photos, what one caller may change in an hour. */
  savedSites: 20_000,
  siteLeastM2: 1,
  siteMostM2: 5_000_000,
  sitePhotos: 20,
  photoBytes: 5 * 2 ** 20,
  photosPerHour: 200,
  siteChangesPerHour: 2_000,
  /** Searches of land that one caller may ask in an hour, and that one place keeps. */
  searchesPerHour: 10_000,
  searchBytes: 64 * 1024,
  keptSearches: 500,
  normBytes: 16 * 1024,
  examplesPerHour: 60,
  /** Templates of fichas that one installation keeps. */
  savedTemplates: 10_000,
  templatesPerHour: 120,
  templateBytes: 64 * 1024,
  /** Fichas as files that one caller may take in an hour. */
  exportsPerHour: 600,
  /** Who issues the fichas: changes that one caller may make in an hour. */
  issuerChangesPerHour: 120,
  issuerBytes: 8 * 1024,
  /** A report with its texts. */
  reportBytes: 256 * 1024,
  /** Batches of fichas: how many wait in all and of one caller, how long a file is kept, what the worker may take. */
  batches: 100,
  batchesPerCaller: 5,
  batchHours: 24,
  batchPollMs: 5_000,
  batchHeapMb: 180,
  batchNiceness: 10,
  batchIdleMs: 60_000,
  /** A batch whose maker is silent for this long is taken up by another, and how many times at most. */
  batchLeaseMs: 8_000,
  batchTries: 3,
  /** A load that has not moved for this long is taken for dead. */
  progressSilenceMs: 120_000,
  closeGraceMs: 5_000,
  /** Processes apart for heavy work: how many, what each may take, how long one without work stays, and how long one job may last. */
  heavy: { many: 2, heapMb: 320, residentMb: 640, niceness: 5, idleMs: 600_000, graceMs: 1_000 },
  heavyMs: 30_000,
  heavyPool: 3,
  /** Sockets: silence of one that is open, of one between two requests, and the most that a header and a whole request may take. */
  sockets: {
    timeout: 120_000,
    keepAliveTimeout: 75_000,
    headersTimeout: 15_000,
    requestTimeout: 180_000,
    maxConnections: 2_000,
    backlog: 1_024,
  },
} as const
