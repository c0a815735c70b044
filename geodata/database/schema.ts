/** The tables that every load writes. Layer tables (schema `capa`) are made from the catalogue by `layer-table.ts`. */
import { sql } from 'drizzle-orm'
import { bigint, boolean, doublePrecision, index, integer, jsonb, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { AskedBatch, IssuedFicha } from '../ficha/issued.ts'
import type { Issuer, Signed } from '../ficha/issuer.ts'
import type { SavedTemplate } from '../ficha/template.ts'
import { type CheckResult, type LoadReport, loadStates, type Made, vias } from '../load.ts'
import { absences } from '../measure/known.ts'
import type { Outline } from '../territory/area.ts'
import { radier } from './radier.ts'

export * from './planning-tables.ts'

/** One version of one source. */
export const load = radier.table(
  'load',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    source: text('source').notNull(),
    version: integer('version').notNull(),
    state: text('state', { enum: loadStates }).notNull(),
    via: text('via', { enum: vias }).notNull(),
    file: text('file').notNull(),
    sha256: text('sha256').notNull(),
    /** Hash of the definitions that shaped it, so that a changed definition makes a source stale. */
    definition: text('definition').notNull(),
    loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull().default(sql`now()`),
    report: jsonb('report').$type<LoadReport>().notNull(),
    checks: jsonb('checks').$type<CheckResult[]>().notNull(),
  },
  (t) => [
    uniqueIndex('load_source_version').on(t.source, t.version),
    uniqueIndex('load_one_current').on(t.source).where(sql`state = 'current'`),
  ],
)

/** One published figure with the cell it came from. `value` null = published as unknown. */
export const statistic = radier.table(
  'statistic',
  {
    load: bigint('load', { mode: 'number' })
      .notNull()
      .references(() => load.id, { onDelete: 'cascade' }),
    variable: text('variable').notNull(),
    level: text('level').notNull(),
    code: text('code').notNull(),
    period: text('period').notNull(),
    value: doublePrecision('value'),
    /** Null when the figure is a sum made here (of the comunas of the territory, or of a layer's features). */
    sheet: text('sheet'),
    /** 1-based row and column letter, as the file numbers them. */
    row: integer('row'),
    col: text('col'),
    /** Header of the column in the file. */
    header: text('header'),
    /** Null when the figure is one cell as published. */
    made: jsonb('made').$type<Made>(),
  },
  (t) => [
    primaryKey({ columns: [t.load, t.variable, t.level, t.code, t.period] }),
    index('statistic_lookup').on(t.variable, t.level, t.period),
  ],
)

/** The places: country, regions, provincias, comunas (346, Antártica included). */
export const territory = radier.table('territory', {
  code: text('code').primaryKey(),
  level: text('level').notNull(),
  name: text('name').notNull(),
  parent: text('parent'),
  /** Bounding box west, south, east, north, EPSG:4326; null without outline. */
  bbox: doublePrecision('bbox').array(),
  /** Label point lon, lat; null without outline. */
  label: doublePrecision('label').array(),
  hasOutline: boolean('has_outline').notNull().default(false),
})

/** Indicator values from region to comuna; finer levels are computed from the layer's own table when asked. */
export const indicatorValue = radier.table(
  'indicator_value',
  {
    indicator: text('indicator').notNull(),
    level: text('level').notNull(),
    period: text('period').notNull(),
    code: text('code').notNull(),
    tasa: doublePrecision('tasa'),
    conteo: doublePrecision('conteo'),
    base: doublePrecision('base'),
    /** Ends of the interval of an estimate. */
    low: doublePrecision('low'),
    high: doublePrecision('high'),
    /** Why it is null, when it is not unknown. */
    state: text('state', { enum: absences }),
    /** Of what is made of the comunas that are known: how many of how many, and their share of the people (0–1). Null when none is missing. */
    known: integer('known'),
    of: integer('of'),
    share: doublePrecision('share'),
  },
  (t) => [primaryKey({ columns: [t.indicator, t.level, t.period, t.code] })],
)

/** Changes with every publication or rollback: the version in tile addresses, ETags and caches. */
export const publication = radier.table('publication', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: timestamp('at', { withTimezone: true }).notNull().default(sql`now()`),
  source: text('source').notNull(),
  action: text('action', { enum: ['publish', 'rollback'] }).notNull(),
})

/** The load under way, for the progress bar: one row or none. Written outside the load's transaction. */
export const progress = radier.table('progress', {
  one: boolean('one').primaryKey().default(true),
  source: text('source').notNull(),
  title: text('title').notNull(),
  step: text('step').notNull(),
  done: integer('done').notNull(),
  total: integer('total'),
  position: integer('position').notNull(),
  of: integer('of').notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
  pid: integer('pid').notNull(),
  touchedAt: timestamp('touched_at', { withTimezone: true }).notNull(),
})

/** Areas that people draw: immutable and named by their outline, so that the same shape is the same territory. Only the name may change.
 * One that was removed keeps its code alone. */
export const area = radier.table('area', {
  /** «area-» and 12 hexadecimal digits of the sha256 of the outline's writing. */
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  /** Coordinates of a MultiPolygon, EPSG:4326, six decimals. */
  outline: jsonb('outline').$type<Outline>().notNull(),
  hectares: doublePrecision('hectares').notNull(),
  /** West, south, east, north. */
  bbox: doublePrecision('bbox').array().notNull(),
  /** A point inside it: lon, lat. */
  label: doublePrecision('label').array().notNull(),
  /** sha256 of the word that lets who drew it change its name. */
  secret: text('secret').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
  removedAt: timestamp('removed_at', { withTimezone: true }),
})

/** What was exported, so that it can be verified: figures as printed and the loads they came from. */
export const ficha = radier.table('ficha', {
  id: text('id').primaryKey(),
  hash: text('hash').notNull(),
  content: jsonb('content').$type<IssuedFicha>().notNull(),
  issuedAt: timestamp('issued_at', { withTimezone: true }).notNull().default(sql`now()`),
})

/** Who issues the fichas of this installation: one row, or none. */
export const issuer = radier.table('issuer', {
  single: boolean('single').primaryKey().default(true),
  settings: jsonb('settings').$type<Issuer>().notNull(),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull().default(sql`now()`),
})

/** Folios given, each with who issued under it. The same ficha by the same issuer has one. */
export const folio = radier.table(
  'folio',
  {
    prefix: text('prefix').notNull(),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    ficha: text('ficha')
      .notNull()
      .references(() => ficha.id),
    issuer: jsonb('issuer').$type<Signed>().notNull(),
    issuedAt: timestamp('issued_at', { withTimezone: true }).notNull().default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.prefix, t.year, t.number] }), uniqueIndex('folio_ficha_issuer_key').on(t.ficha, t.issuer)],
)

/** Templates that people keep, each under the digest of what it says. */
export const fichaTemplate = radier.table('ficha_template', {
  id: text('id').primaryKey(),
  template: jsonb('template').$type<SavedTemplate>().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
})

/** Many fichas asked at once: the queue and what became of each. */
export const batch = radier.table(
  'batch',
  {
    id: text('id').primaryKey(),
    caller: text('caller').notNull(),
    state: text('state', { enum: ['en cola', 'en curso', 'listo', 'cancelado', 'fallido', 'vencido'] }).notNull(),
    asked: jsonb('asked').$type<AskedBatch>().notNull(),
    total: integer('total').notNull(),
    done: integer('done').notNull().default(0),
    sentence: text('sentence'),
    file: text('file'),
    bytes: bigint('bytes', { mode: 'number' }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    expiresAt: timestamp('expires_at', { withTimezone: true }),
    tries: integer('tries').notNull().default(0),
    leaseUntil: timestamp('lease_until', { withTimezone: true }),
  },
  (t) => [index('batch_queue').on(t.createdAt).where(sql`state in ('en cola', 'en curso')`)],
)
