/**
 * Land of Comuna de Prueba, whose distances and areas a person can reckon. From the corner of the comuna eastwards and northwards, in degrees:
 * zone ZA (0–0.02 × 0–0.02, 200 hab/ha), zone ZB beside it (0.02–0.04, admits no housing); lots and blocks of 0.001° (about 93 × 111 m).
 */
import type { App } from '@radier/api/app'
import type { SiteAnswer } from '@radier/api/contract'
import type { Catalogue } from '@radier/geodata/catalogue'
import { createLayerTable, identifier } from '@radier/geodata/database/layer-table'
import { defineFigures, defineLayer, type Layer } from '@radier/geodata/layer'
import { afterAll, beforeAll } from 'vitest'
import { testApp } from './app.ts'
import { addLoad, corner, fillComunaDePrueba, publish } from './comuna-de-prueba.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { toyCatalogue } from './toy-catalogue.ts'

const figures = { coverage: 'Comuna de Prueba', period: '2024', source: 'sedes', key: 'fila', comuna: 'contorno' } as const
const base = {
  ...figures,
  style: { color: 'cobre-4' },
  legend: 'Prueba',
  tooltip: '{nombre}',
  zooms: [8, 14] as [number, number],
  group: 'suelo',
} as const
const text = (from: string) => ({ from, type: 'text', label: from }) as const
const number = (from: string) => ({ from, type: 'number', label: from }) as const

const layers: Record<string, Layer> = {
  trazado: defineLayer({
    ...base,
    title: 'Zonas de prueba',
    geometry: 'MultiPolygon',
    attributes: { zona: text('ZONA'), nombre: text('NOMBRE'), den: text('DEN'), hab: text('HAB'), alto: text('ALTO'), ocu: text('OCU') },
    planning: {
      kind: 'zonificacion',
      zone: 'zona',
      name: 'nombre',
      norms: { densidad: 'den', vivienda: 'hab', altura: 'alto', ocupacion: 'ocu' },
    },
  }),
  lote: defineLayer({
    ...base,
    title: 'Lotes',
    geometry: 'MultiPolygon',
    attributes: { nombre: text('NOMBRE'), dueno: text('DUENO') },
    planning: { kind: 'suelo', area: null, name: 'nombre', owner: { from: 'dueno' } },
  }),
  punto: defineLayer({
    ...base,
    title: 'Puntos con superficie',
    geometry: 'Point',
    attributes: { m2: number('M2'), valor: number('VALOR') },
    planning: { kind: 'suelo', area: 'm2', value: 'valor' },
  }),
  toma: defineLayer({
    ...base,
    title: 'Tomas',
    geometry: 'MultiPolygon',
    attributes: { nombre: text('NOMBRE'), hogares: { from: 'HOGARES', type: 'integer', label: 'Hogares' } },
    planning: { kind: 'suelo', area: null, name: 'nombre', lived: 'hogares' },
  }),
  colegio: defineLayer({
    ...base,
    title: 'Colegios',
    geometry: 'Point',
    attributes: { nombre: text('NOMBRE'), tipo: text('TIPO') },
    planning: {
      kind: 'servicio',
      service: 'educacion_basica',
      preference: 1,
      name: 'nombre',
      where: { attribute: 'tipo', values: ['Básica'] },
    },
  }),
  agua: defineLayer({ ...base, title: 'Aguas', geometry: 'MultiPolygon', attributes: { nombre: text('NOMBRE') }, mask: true }),
  lava: defineLayer({ ...base, title: 'Lavas', geometry: 'MultiPolygon', attributes: { nombre: text('NOMBRE') }, mask: true }),
  ola: defineLayer({
    ...base,
    title: 'Olas',
    geometry: 'MultiPolygon',
    attributes: { nombre: text('NOMBRE') },
    mask: true,
    extent: { codes: ['01101'], words: 'la caleta', part: true },
  }),
  borde: defineLayer({
    ...base,
    title: 'Borde urbano',
    geometry: 'MultiPolygon',
    attributes: { nombre: text('NOMBRE') },
    planning: { kind: 'limite_urbano', preference: 1 },
  }),
  estrecho: defineLayer({
    ...base,
    title: 'Zonas con hacinamiento',
    geometry: 'MultiPolygon',
    level: 'zona',
    attributes: { familias: number('FAMILIAS') },
    planning: { kind: 'necesidad', title: 'Faltan de cada 100', count: 'faltan', base: 'familias' },
  }),
  carencia: defineFigures('zona', { ...figures, title: 'Lo que falta', attributes: { faltan: number('FALTAN') } }),
  bloque: defineLayer({
    ...base,
    title: 'Manzanas con personas',
    geometry: 'MultiPolygon',
    level: 'manzana',
    attributes: { poblacion: { from: 'POB', type: 'integer', label: 'Personas' } },
  }),
}

export const landCatalogue: Catalogue = { ...toyCatalogue, layers: { ...toyCatalogue.layers, ...layers } }

export const at = (x: number, y: number): [number, number] => [corner.lon + x, corner.lat + y]
/** Ring of a box, as GeoJSON has it. */
export const ring = (x: number, y: number, w: number, h: number): [number, number][] => [
  at(x, y),
  at(x + w, y),
  at(x + w, y + h),
  at(x, y + h),
  at(x, y),
]
export const boxOf = (x: number, y: number, w = 0.001, h = 0.001) => ({ type: 'Polygon' as const, coordinates: [ring(x, y, w, h)] })

type Row = { at: [x: number, y: number, w?: number, h?: number]; cut?: string; [name: string]: unknown }
const rows: Record<string, Row[]> = {
  trazado: [
    { at: [0, 0, 0.02, 0.02], zona: 'ZA', nombre: 'Zona A', den: '200', hab: '1', alto: '10,5 m', ocu: '0.6' },
    { at: [0.02, 0, 0.02, 0.02], zona: 'ZB', nombre: 'Zona B', den: 'No Aplica', hab: '0', alto: '3 pisos o 9 m', ocu: null },
  ],
  lote: [
    { at: [0.005, 0.005, 0.001, 0.001], nombre: 'Lote del norte', dueno: 'SERVIU' },
    { at: [0.0195, 0.005, 0.002, 0.001], nombre: 'Lote de dos zonas', dueno: 'fulano' },
    { at: [0.05, 0.05, 0.001, 0.001], nombre: null, dueno: null },
  ],
  punto: [
    { at: [0.01, 0.01], m2: 5_000, valor: 12 },
    { at: [0.03, 0.01], m2: null, valor: null },
  ],
  toma: [
    { at: [0.012, 0.012, 0.001, 0.001], nombre: 'Toma Norte', hogares: 82 },
    { at: [0.014, 0.012, 0.001, 0.001], nombre: 'Toma Sur', hogares: null },
  ],
  colegio: [
    { at: [0.01, 0.015], nombre: 'Escuela Uno', tipo: 'Básica' },
    { at: [0.0101, 0.01], nombre: 'Liceo Dos', tipo: 'Media' },
    { at: [0.101, 0.01], cut: '01102', nombre: 'Escuela Tres', tipo: 'Básica' },
  ],
  agua: [{ at: [0.0055, 0.0055, 0.01, 0.0002], nombre: 'Estero' }],
  lava: [],
  ola: [
    { at: [0, 0, 0.0052, 0.0052], nombre: 'Ola' },
    { at: [0.019, 0.019, 0.001, 0.001], nombre: 'Ola' },
  ],
  borde: [{ at: [0, 0, 0.045, 0.045], nombre: 'Pueblo' }],
  estrecho: [
    { at: [0, 0, 0.01, 0.01], familias: 200 },
    { at: [0.04, 0.04, 0.02, 0.02], familias: 100 },
  ],
  carencia: [
    { at: [0, 0, 0.01, 0.01], faltan: 60 },
    { at: [0.04, 0.04, 0.02, 0.02], faltan: 5 },
  ],
  bloque: [
    { at: [0.002, 0.016, 0.001, 0.001], poblacion: 120 },
    { at: [0.0195, 0.016, 0.002, 0.001], poblacion: null },
    { at: [0.05, 0.05, 0.001, 0.001], poblacion: 3 },
    { at: [0.1, 0.1, 0.001, 0.001], cut: '01102', poblacion: 50 },
  ],
}

/** Replaces the rows of a layer; keys are their position. */
export async function fillLand({ sql }: TestDatabase, id: string, given: Row[] = rows[id]!, load?: number): Promise<void> {
  const layer = landCatalogue.layers[id]!
  const table = `capa.${identifier(id)}`
  const number = load ?? (await sql<{ id: number }[]>`select max(id) as id from radier.load where source = ${layer.source}`)[0]!.id
  await sql.unsafe(`drop table if exists ${table}`)
  await sql.unsafe(createLayerTable(table, layer))
  await sql.unsafe(`create index on ${table} using gist (geom)`)
  for (const [i, { at: place, cut = '01101', ...values }] of given.entries()) {
    const [x, y, w = 0, h = 0] = place
    const [lon, lat] = at(x, y)
    const shape =
      layer.geometry === 'Point' ? `st_makepoint(${lon}, ${lat})` : `st_multi(st_makeenvelope(${lon}, ${lat}, ${lon + w}, ${lat + h}))`
    const row = { key: String(i + 1), cut, source_row: i + 1, load: number, ...values } as Record<string, string | number | null>
    const names = Object.keys(row)
    await sql`insert into ${sql.unsafe(table)} (${sql(names)}, geom) values (${names.map((name) => sql`${row[name]!},`)} st_setsrid(${sql.unsafe(shape)}, 4326))`
  }
}

export interface LandApp {
  app: App
  database: TestDatabase
  /** Asks, and reads the answer; a body is sent as JSON. */
  ask<T>(method: string, path: string, body?: unknown): Promise<{ status: number; answer: T }>
  get<T>(path: string): Promise<T>
  /** Changes a site (PATCH), or takes it away (DELETE), as who has just read it. */
  overNow<T = SiteAnswer>(method: 'PATCH' | 'DELETE', path: string, body?: object): Promise<{ status: number; answer: T }>
}

/** The API over the land of Comuna de Prueba, for the tests of one file. */
export function landApp(): LandApp {
  const toy = {} as LandApp
  beforeAll(async () => {
    toy.database = await testDatabase()
    await fillComunaDePrueba(toy.database.sql)
    await addLoad(toy.database.sql, 'sedes')
    for (const id of Object.keys(layers)) await fillLand(toy.database, id)
    await publish(toy.database.sql, 'sedes')
    toy.app = testApp({ sql: toy.database.api, catalogue: landCatalogue, pollMs: 0 })
  })
  afterAll(() => toy.database?.drop())
  toy.ask = async (method, path, body) => {
    const init = body === undefined ? { method } : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    const response = await toy.app.request(path, init)
    return { status: response.status, answer: response.status === 204 ? (undefined as never) : await response.json() }
  }
  toy.overNow = async (method, path, body = {}) => {
    const { version } = await toy.get<SiteAnswer>(path)
    return toy.ask(method, path, { ...body, version })
  }
  toy.get = async <T>(path: string) => {
    const { status, answer } = await toy.ask<T>('GET', path)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(answer)}`)
    return answer
  }
  return toy
}
