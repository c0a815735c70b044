import type { FoundSite, LandSearchAnswer, PlaceAnswer, PlaceMapAnswer } from '@radier/api/contract-planning'
import { expect, it } from 'vitest'
import { csvOf, fileName, geojsonOf } from '../../../web/src/features/plan/export-list.ts'
import { ordered, ranked } from '../../../web/src/features/plan/list-order.ts'
import { boxOf, common, joined, markOf, roomy } from '../../../web/src/features/plan/map-shapes.ts'
import { foundSentence } from '../../../web/src/features/plan/words.ts'
import { densityClasses, zonePaint } from '../../../web/src/features/plan/zone-classes.ts'

const site = (name: string, more: Partial<FoundSite> = {}): FoundSite => ({
  ref: `sitio/${name}`,
  name,
  at: [-73, -41],
  areaM2: 5_000,
  owner: 'desconocido',
  state: null,
  lived: null,
  zone: 'ZH4',
  verdict: 'dentro',
  findings: [{ verdict: 'cumple', found: 5_000, text: '5.000 m², pide 2.000', at: null }],
  overrides: [],
  score: 50,
  contributions: [50],
  homes: 20,
  atMost: true,
  ...more,
})
const criteria: LandSearchAnswer['criteria'] = [
  {
    id: 'superficie',
    criterion: { kind: 'superficie', min: 2_000 },
    chip: 'Desde **2.000 m²**',
    left: 1,
    pending: 0,
    failed: 0,
    method: '',
    source: null,
  },
]
const place = { place: '10109', name: 'Puerto Varas', example: false } as PlaceAnswer

it('orders by a column with the unknown always last', () => {
  const sites = [site('a', { homes: null }), site('b', { homes: 3 }), site('c', { homes: 12 })]
  const names = (descending: boolean) => ordered(sites, { column: { by: 'viviendas' }, descending }).map(({ name }) => name)
  expect(names(false)).toEqual(['b', 'c', 'a'])
  expect(names(true)).toEqual(['c', 'b', 'a'])
  expect(ordered(sites, ranked)).toEqual(sites)
})

it('writes a CSV as Chilean spreadsheets read it, with s/i for the unknown and no formula', () => {
  const text = csvOf([site('=1+1', { homes: null, areaM2: 1234.5 })], criteria, place)
  const [head, row] = text.slice(1).trim().split('\r\n')
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(head).toContain('Desde 2.000 m²;Desde 2.000 m²: hallado')
  expect(row).toContain(";'=1+1;Puerto Varas;Cumple la búsqueda;s/i;pendiente;1234,5;ZH4;s/i;no consta;sin guardar;50;cumple;")
  expect(row).toMatch(/;-73,000000;-41,000000$/)
})

it('marks what is an example inside every file and in its name', () => {
  const example = { ...place, name: 'Comuna de Prueba', example: true }
  expect(fileName(example, 'csv')).toBe('Sitios Comuna de Prueba (ejemplo).csv')
  expect(
    csvOf([site('a')], criteria, example)
      .trim()
      .endsWith(';ejemplo'),
  ).toBe(true)
  const geojson = JSON.parse(geojsonOf([site('a', { homes: null })], criteria, example))
  expect(geojson.features[0].properties).toMatchObject({ ejemplo: true, viviendas: null, superficie: 'cumple' })
  expect(JSON.parse(geojsonOf([site('a')], criteria, place)).features[0].properties.ejemplo).toBeUndefined()
})

it('marks what is kept, what serves, what lacks a datum and what is out', () => {
  expect(markOf(site('a'))).toBe('dentro')
  expect(markOf(site('a', { verdict: 'pendiente' }))).toBe('pendiente')
  expect(markOf(site('a', { state: 'visita' }))).toBe('banco')
  expect(markOf(site('a', { state: 'visita', verdict: 'fuera' }))).toBe('fuera')
})

it('counts homes only of the sites that meet all, and says what it does not know', () => {
  expect(foundSentence([site('a'), site('b', { homes: null }), site('c', { verdict: 'pendiente', homes: 99 })])).toBe(
    'Caben **20 viviendas** a lo más. En 1 sitio la cabida está pendiente. A 1 sitio más le falta un dato.',
  )
  expect(foundSentence([site('a', { homes: null })])).toBe('Cuántas viviendas caben está **pendiente**: faltan normas.')
  const lived = { households: 82 }
  expect(foundSentence([site('a'), site('b', { lived, homes: 1_028 })])).toBe(
    'Caben **20 viviendas** a lo más. No se suma 1 sitio donde vive gente.',
  )
  expect(foundSentence([site('b', { lived }), site('c', { lived })])).toBe('No se suman 2 sitios donde vive gente.')
  expect(foundSentence([])).toMatch(/^Aquí no hay suelo que mirar. Dibuje un sitio/)
})

it('classes densities by round breaks, and tells apart zones without homes from those that nobody knows', () => {
  const zones = [28, 60, 80, 400, null].map((density) => ({
    type: 'Feature' as const,
    properties: { zone: 'Z', name: 'Z', density, housing: null },
    geometry: { type: 'MultiPolygon' as const, coordinates: [] },
  }))
  const all: PlaceMapAnswer['zones'] = { type: 'FeatureCollection', features: zones }
  expect(densityClasses(all).map(({ token, text }) => `${token}: ${text}`)).toEqual([
    'pacifico-1: 28 a 60',
    'pacifico-2: 80',
    'pacifico-4: 400',
  ])
  expect(zonePaint({ zone: '', name: '', density: null, housing: false })).toBe('sin-vivienda')
  expect(zonePaint({ zone: '', name: '', density: null, housing: null })).toBe('pendiente')
})

it('fits the map to where most of the points are', () => {
  const city = Array.from({ length: 99 }, (_, i): [number, number] => [-73 + i / 1_000, -41 + i / 1_000])
  const [west] = boxOf([...city, [-75, -43]]) ?? [0]
  expect(west).toBeGreaterThan(-73.01)
  expect(boxOf([])).toBe(null)
})

it('frames a lone site with what surrounds it, and leaves a whole city as it is', () => {
  const [west, south, east, north] = roomy([-70.8, -33.4, -70.8, -33.4], 4_000)
  expect((north - south) * 111.195).toBeCloseTo(4, 6)
  expect((east - west) * 111.195 * Math.cos((33.4 * Math.PI) / 180)).toBeCloseTo(4, 6)
  const city = [-70.9, -33.5, -70.7, -33.3] as const
  expect(roomy(city, 4_000).map((side) => Number(side.toFixed(9)))).toEqual(city)
  expect(joined(city, [-71, -33.4, -70.8, -33.2])).toEqual([-71, -33.5, -70.7, -33.2])
  expect(joined(city, null)).toBe(city)
  expect(common(city, [-71, -33.4, -70.8, -33.2])).toEqual([-70.9, -33.4, -70.8, -33.3])
})
