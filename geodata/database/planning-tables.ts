/** What persons keep while they plan: sites, exceptions, searches, and what they did to norms. */
import { sql } from 'drizzle-orm'
import { bigint, customType, doublePrecision, index, integer, jsonb, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { type NormField, normStates, type Reading } from '../planning/norm.ts'
import { type Owner, type SiteOrigin, siteStates } from '../planning/site.ts'
import { radier } from './radier.ts'

const geometry = customType<{ data: string }>({ dataType: () => 'geometry(Geometry,4326)' })
const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })
const instant = (name: string) => timestamp(name, { withTimezone: true })
const serial = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

/** Land that persons keep: a point or polygons. Removed ones stay, to be put back. */
export const site = radier.table(
  'site',
  {
    id: text('id').primaryKey(),
    /** A `cut`, or «ejemplo». */
    place: text('place').notNull(),
    name: text('name').notNull(),
    geom: geometry('geom').notNull(),
    /** Measured on the ellipsoid when the outline is known, else as its source states. */
    areaM2: doublePrecision('area_m2'),
    owner: text('owner').$type<Owner>().notNull(),
    state: text('state', { enum: siteStates }).notNull(),
    priceUfM2: doublePrecision('price_uf_m2'),
    grossM2: doublePrecision('gross_m2'),
    fronts: integer('fronts').array(),
    programme: text('programme'),
    origin: jsonb('origin').$type<SiteOrigin>().notNull(),
    attributes: jsonb('attributes').$type<{ label: string; text: string }[]>().notNull(),
    version: integer('version').notNull(),
    /** What makes it the same site, made by the database. */
    identity: text('identity').notNull(),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [uniqueIndex('site_identity').on(t.place, t.identity).where(sql`removed_at is null`), index('site_geom').using('gist', t.geom)],
)

export const sitePhoto = radier.table(
  'site_photo',
  {
    id: serial(),
    site: text('site').notNull(),
    type: text('type').notNull(),
    bytes: bytea('bytes').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('site_photo_site').on(t.site)],
)

export const siteEvent = radier.table(
  'site_event',
  {
    id: serial(),
    site: text('site').notNull(),
    at: instant('at').notNull(),
    by: text('by'),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    photo: bigint('photo', { mode: 'number' }),
  },
  (t) => [index('site_event_site').on(t.site)],
)

/** Criteria that a person set aside for one candidate. */
export const siteOverride = radier.table(
  'site_override',
  {
    id: serial(),
    place: text('place').notNull(),
    ref: text('ref').notNull(),
    criterion: text('criterion').notNull(),
    reason: text('reason').notNull(),
    by: text('by').notNull(),
    at: instant('at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by'),
  },
  (t) => [uniqueIndex('site_override_one').on(t.place, t.ref, t.criterion).where(sql`withdrawn_at is null`)],
)

export const savedSearch = radier.table(
  'saved_search',
  {
    id: text('id').primaryKey(),
    place: text('place').notNull(),
    name: text('name').notNull(),
    asked: jsonb('asked').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('saved_search_place').on(t.place)],
)

/** What persons did to a norm, with the text of the plan that they saw. */
export const normReview = radier.table(
  'norm_review',
  {
    place: text('place').notNull(),
    zone: text('zone').notNull(),
    field: text('field').$type<NormField>().notNull(),
    raw: text('raw'),
    /** Null: what the program read. */
    reading: jsonb('reading').$type<Reading>(),
    article: text('article'),
    state: text('state', { enum: normStates }).notNull(),
    reviewedBy: text('reviewed_by'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.place, t.zone, t.field] })],
)

export const normEvent = radier.table(
  'norm_event',
  {
    id: serial(),
    place: text('place').notNull(),
    zone: text('zone').notNull(),
    field: text('field').$type<NormField>().notNull(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    action: text('action').notNull(),
    text: text('text').notNull(),
  },
  (t) => [index('norm_event_norm').on(t.place, t.zone, t.field)],
)
