/** What each messy file of land gives when a person of that comuna uploads it, written down. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { App } from '@radier/api/app'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { fillComunaDePrueba } from '../support/comuna-de-prueba.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { mirror, withMirror } from '../support/mirror.ts'
import { toyCatalogue } from '../support/toy-catalogue.ts'
import { uploader } from '../support/uploader.ts'

/** Frames that stand for the comunas, with room: the files are what is tried here, not the limits. */
const frames: Record<string, [west: number, south: number, east: number, north: number]> = {
  '10109': [-73.2, -41.6, -72.2, -40.9],
  '05109': [-71.62, -33.1, -71.42, -32.93],
  '08106': [-73.3, -37.3, -73.0, -37.0],
  '16101': [-72.4, -36.8, -71.8, -36.4],
}

interface Outcome {
  file: string
  place: string
  format: string
  geometry: 'Point' | 'Polygon' | 'mixta' | null
  /** Declared by the file; null = the person chooses. */
  crs: string | null
  /** Columns taken for something; the others are kept as they are. */
  taken: Record<string, string>
  /** Read, accepted, repaired, refused. */
  counts: [number, number, number, number]
  missing: string[]
  /** The first things that are said, refused first. */
  said: string[]
}
const puertoVaras = (name: string, rest: Omit<Outcome, 'file' | 'place' | 'format' | 'crs'>): Outcome => ({
  file: `puerto_varas_epsg32719/${name}.geojson`,
  place: '10109',
  format: 'GeoJSON',
  crs: 'EPSG:32719',
  ...rest,
})

const outcomes: Outcome[] = [
  puertoVaras('SITIOS_ERIAZOS', {
    geometry: 'Point',
    taken: { PREDIO: 'name', SUP_PREDIAL: 'areaM2' },
    counts: [273, 273, 0, 0],
    missing: ['Falta elegir qué es VALOR_PREDIAL.'],
    said: [],
  }),
  puertoVaras('INFORMAL_SETTLEMENTS', {
    geometry: 'Polygon',
    taken: { NOMBRE: 'name', SUP_M2: 'areaM2' },
    counts: [1, 1, 0, 0],
    missing: [],
    said: ['aviso 1 SUP_M2 Declara 31.623 m² y su contorno mide 17.815 m²'],
  }),
  puertoVaras('PLAZAS', {
    geometry: 'Polygon',
    taken: { NOMBRE_EP: 'name', SUP_TOTAL_M2: 'areaM2' },
    counts: [110, 110, 0, 0],
    missing: [],
    said: ['aviso 1 NOMBRE_EP Sin nombre'],
  }),
  puertoVaras('PARQUES', {
    geometry: 'Polygon',
    taken: { NOMBRE_EP: 'name', SUP_TOTAL_M2: 'areaM2' },
    counts: [4, 4, 0, 0],
    missing: [],
    said: [],
  }),
  puertoVaras('PRC', {
    geometry: 'Polygon',
    taken: { ZONA: 'zone', Area: 'areaM2', Nombre_1: 'name' },
    counts: [465, 465, 0, 0],
    missing: [],
    said: [],
  }),
  puertoVaras('EDUCACION_INICIAL', { geometry: 'Point', taken: { DIRECCION: 'name' }, counts: [9, 9, 0, 0], missing: [], said: [] }),
  {
    file: 'catastro_campamentos_2024_original.geojson',
    place: '05109',
    format: 'GeoJSON',
    geometry: 'Polygon',
    crs: 'EPSG:4326',
    taken: { NOMBRE: 'name', HECTAREAS: 'areaHa' },
    counts: [1432, 181, 0, 1251],
    missing: [],
    said: [],
  },
  {
    file: 'campamentos_chile_2024.xlsx',
    place: '05109',
    format: 'Excel',
    geometry: null,
    crs: null,
    taken: { nombre: 'name', hectareas: 'areaHa' },
    counts: [1432, 0, 0, 1432],
    missing: ['Falta decir qué columnas de «campamentos_chile_2024.xlsx» traen las coordenadas.'],
    said: ['rechazada 2 null No trae ubicación'],
  },
  {
    file: 'sinimr_comunas_codigos_nuble_antiguos.gpkg',
    place: '16101',
    format: 'GeoPackage',
    geometry: 'Polygon',
    crs: 'EPSG:4326',
    taken: {},
    counts: [345, 0, 0, 345],
    missing: [],
    said: ['rechazada 1 null Mide 574,1 km²: es un territorio, no un sitio'],
  },
  {
    file: 'citsu_lota_1ed_2013.kmz',
    place: '08106',
    format: 'KML',
    geometry: 'Polygon',
    crs: 'EPSG:4326',
    taken: { name: 'name' },
    counts: [5, 5, 0, 0],
    missing: [],
    said: [],
  },
]

withMirror('the messy files of land', () => {
  let database: TestDatabase
  const toy = {} as { app: App }
  beforeAll(async () => {
    database = await testDatabase()
    await fillComunaDePrueba(database.sql)
    for (const [i, [cut, [west, south, east, north]]] of Object.entries(frames).entries()) {
      const card = { code: cut, level: 'comuna', name: cut, parent: '011', bbox: frames[cut]!, label: [west, south], has_outline: true }
      await database.sql`insert into radier.territory ${database.sql(card)}`
      await database.sql.unsafe(
        `insert into capa.contorno select '${cut}', '${cut}', '${cut}', ${i + 10}, max(load), st_multi(st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)) from capa.contorno`,
      )
    }
    toy.app = testApp({ sql: database.api, catalogue: toyCatalogue, pollMs: 0 })
  })
  afterAll(() => database?.drop())

  it.each(outcomes.map((outcome) => [basename(outcome.file), outcome] as const))('%s', async (_name, outcome) => {
    const { file: _file, place, ...expected } = outcome
    const person = uploader(toy, place)
    const read = await person.read(basename(outcome.file), readFileSync(join(mirror!, 'messy', outcome.file)))
    const check = await person.check(read)
    const told = check.findings.map(({ kind, row, field, what }) => `${kind} ${row} ${field} ${what}`)
    expect({
      format: read.format,
      geometry: read.geometry,
      crs: read.crs.find(({ declared }) => declared)?.code ?? null,
      taken: Object.fromEntries(
        read.columns
          .filter(({ suggested, certainty }) => certainty === 'segura' && suggested !== 'keep')
          .map(({ name, suggested }) => [name, suggested]),
      ),
      counts: [check.read, check.accepted, check.repaired, check.refused],
      missing: check.missing,
      said: told.slice(0, outcome.said.length),
    }).toEqual(expected)
  })
})
