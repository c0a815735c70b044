import { layers } from '@radier/geodata/layers/index'
import { exampleFeatures, exampleOutline, exampleTitle } from '@radier/geodata/planning/example/features'
import { exampleSites } from '@radier/geodata/planning/example/land'
import { examplePlace } from '@radier/geodata/planning/example/place'
import { type NormField, normFields } from '@radier/geodata/planning/norm'
import { readNorms } from '@radier/geodata/planning/read-norm'
import { areaM2, distanceM } from '@radier/geodata/planning/ruler'
import type { Outline, Position } from '@radier/geodata/territory/area'
import { describe, expect, it } from 'vitest'

const features = exampleFeatures()
const planned = (kind: string) => features.filter(({ layer }) => layers[layer]?.planning?.kind === kind)
const of = (layer: string) => features.filter((feature) => feature.layer === layer)

describe('the Comuna de Prueba', () => {
  it('is the same every time', () => expect(exampleFeatures()).toEqual(features))

  it('has the shape of the layers: their geometry, every attribute and no other, keys once', () => {
    for (const { layer, attributes, geometry } of features) {
      expect(geometry.type).toBe(layers[layer]?.geometry)
      expect(Object.keys(attributes)).toEqual(Object.keys(layers[layer]?.attributes ?? {}))
      for (const [name, value] of Object.entries(attributes))
        if (value !== null) expect(typeof value).toBe(layers[layer]?.attributes[name]?.type === 'text' ? 'string' : 'number')
    }
    expect(new Set(features.map(({ layer, key }) => `${layer}/${key}`)).size).toBe(features.length)
  })

  it('plays every role of a search', () => {
    for (const kind of ['zonificacion', 'suelo', 'servicio', 'limite_urbano', 'necesidad']) expect(planned(kind).length).toBeGreaterThan(0)
    const services = planned('servicio')
      .map(({ layer }) => layers[layer]?.planning)
      .map((p) => (p?.kind === 'servicio' ? p.service : ''))
    expect(new Set(services).size).toBe(6)
    expect(features.filter(({ layer }) => layers[layer]?.mask)).toHaveLength(2)
  })

  it('lies on the sea and bears the code of no comuna', () => {
    const points = features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat(2)))
    for (const [lon, lat] of points) {
      expect(lon).toBeGreaterThan(-78.3)
      expect(lon).toBeLessThan(-78.1)
      expect(Math.abs(lat + 36.6)).toBeLessThan(0.05)
    }
    expect(examplePlace.cut).toBe('00000')
  })

  it('writes norms that are read at once and norms that are left to a person', () => {
    const planning = layers[planned('zonificacion')[0]?.layer ?? '']?.planning
    if (planning?.kind !== 'zonificacion') throw new Error('no zones')
    const read = (code: string) => {
      const own = planned('zonificacion').find(({ attributes }) => attributes[planning.zone] === code)
      const texts = Object.entries(planning.norms).map(([field, attribute]) => [field, own?.attributes[attribute] ?? null])
      return readNorms(Object.fromEntries(texts))
    }
    const value = (code: string, field: NormField) => read(code)[field].reading
    expect(value('ZH2', 'densidad')).toEqual({ kind: 'valor', value: 200 })
    expect(value('ZH2', 'altura')).toEqual({ kind: 'valor', value: 10.5 })
    expect(value('ZH2', 'antejardin')).toEqual({ kind: 'valor', value: 3 })
    expect(value('ZC', 'constructibilidad')).toEqual({ kind: 'no-aplica' })
    const pending: [string, NormField][] = [
      ['ZH3', 'antejardin'],
      ['ZC', 'altura'],
      ['ZE2', 'densidad'],
      ['ZX', 'vivienda'],
      ['ZX', 'constructibilidad'],
      ['ZX', 'altura'],
    ]
    for (const [code, field] of pending)
      expect(value(code, field), `${code} ${field}: ${normFields[field].label}`).toMatchObject({ kind: 'pendiente' })
  })

  it('says of its layers that they are an example, and of no real place', () => {
    expect(exampleTitle('Paraderos de Puerto Varas')).toBe('Paraderos de ejemplo')
    for (const { layer } of features) expect(exampleTitle(layers[layer]?.title ?? '')).not.toMatch(/Varas|Antofagasta|Concepción|\d{4}/)
  })
})

describe('a search of 2,000 m², 80 hab/ha, a school within 1,000 m, outside the wetland and inside the limit', () => {
  const schools = features.flatMap(({ layer, geometry }) => {
    const planning = layers[layer]?.planning
    return planning?.kind === 'servicio' && planning.service === 'educacion_basica' && geometry.type === 'Point'
      ? [geometry.coordinates]
      : []
  })
  const zones = planned('zonificacion')
  const [wet] = of('humedal')
  const [limit] = planned('limite_urbano')
  const points = of('sitio_eriazo').map(({ key, attributes, geometry }) => ({
    name: key,
    m2: Number(attributes.superficie_m2),
    ring: [geometry.coordinates as Position],
  }))
  const outlined = exampleSites.map(({ name, corners }) => ({
    name,
    m2: areaM2(exampleOutline(corners)),
    ring: exampleOutline(corners)[0]?.[0] as Position[],
  }))
  const fails = ({ m2, ring }: (typeof points)[number]) => {
    const middle = (axis: 0 | 1) => ring.reduce((sum, at) => sum + at[axis], 0) / ring.length
    const centre: Position = [middle(0), middle(1)]
    const zone = zones.find(({ geometry }) => within(centre, geometry.coordinates as Outline))
    const norms = readNorms({ vivienda: text(zone?.attributes.vivienda), densidad: text(zone?.attributes.densidad_bruta) })
    const [housing, density] = [norms.vivienda.reading, norms.densidad.reading]
    const metres = Math.min(...schools.flatMap((school) => ring.map((at) => distanceM(at, school))))
    return [
      m2 < 2_000 && 'superficie',
      !(housing.kind === 'valor' && housing.value) && 'vivienda',
      !(density.kind === 'valor' && Number(density.value) >= 80) && 'densidad',
      metres > 1_000 && `escuela ${Math.round(metres)}`,
      ring.some((at) => within(at, wet?.geometry.coordinates as Outline)) && 'humedal',
      !ring.every((at) => within(at, limit?.geometry.coordinates as Outline)) && 'limite',
    ].filter(Boolean)
  }
  const all = [...outlined, ...points].map((site) => ({ name: site.name, why: fails(site) }))

  it('leaves in about a third of forty', () => {
    expect(all).toHaveLength(40)
    expect(all.filter(({ why }) => !why.length)).toHaveLength(15)
  })

  it.each([
    ['P-016', ['escuela 1018']],
    ['Vega Baja', ['humedal']],
    ['Potrero del Río', ['humedal']],
    ['Paño Oriente', ['escuela 1261']],
    ['Sitio de la Parroquia', ['superficie']],
    ['Quinta Los Perales', ['densidad']],
  ])('leaves out %s for one thing alone: %j', (name, why) => expect(all.find((site) => site.name === name)?.why).toEqual(why))

  it('has a site in two zones that touch', () => {
    const two = outlined.find(({ name }) => name === 'Dos zonas')
    const codes = two?.ring.map((at) => zones.find(({ geometry }) => within(at, geometry.coordinates as Outline))?.attributes.zona)
    expect(new Set(codes)).toEqual(new Set(['ZE1', 'ZE2']))
  })
})

const text = (value: string | number | null | undefined) => (typeof value === 'string' ? value : null)

function within([x, y]: Position, outline: Outline): boolean {
  let inside = false
  for (const ring of outline.flat())
    for (const [i, [bX, bY]] of ring.entries()) {
      const [aX, aY] = ring.at(i - 1) as Position
      if (aY > y !== bY > y && x < aX + ((bX - aX) * (y - aY)) / (bY - aY)) inside = !inside
    }
  return inside
}
