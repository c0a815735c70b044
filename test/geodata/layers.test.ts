import { readFileSync } from 'node:fs'
import { catalogue, catalogueFaults } from '@radier/geodata/catalogue'
import { createLayerTable, identifier, storedAttributes } from '@radier/geodata/database/layer-table'
import { looksAt } from '@radier/geodata/extent'
import { fillTemplate, UNKNOWN } from '@radier/geodata/measure/format'
import { type Service, services } from '@radier/geodata/planning/criterion'
import { describe, expect, it } from 'vitest'

const layers = Object.entries(catalogue.layers).filter(([, { figuresOf }]) => !figuresOf)
const tables = Object.entries(catalogue.layers).filter(([, { figuresOf }]) => figuresOf)
const fields = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string)
const tokens = new Set(
  [...readFileSync(new URL('../../web/src/ui/tokens.css', import.meta.url), 'utf8').matchAll(/--([a-z0-9-]+)\s*:/g)].map((m) => m[1]),
)

describe.each(tables)('table of figures %s', (_, layer) => {
  it('can be a table, with a source that exists and a sentence on where it exists', () => {
    expect(createLayerTable('capa.prueba', layer)).toContain(identifier(Object.keys(layer.attributes)[0]!))
    expect(catalogue.sources[layer.source]).toBeDefined()
    expect(layer.coverage).toMatch(/\.$/)
  })

  it('is of a level that some layer draws, at the same period', () => {
    expect(layers.some(([, { level, period }]) => level === layer.figuresOf && period === layer.period)).toBe(true)
  })

  it('holds its identities among attributes that it has', () => {
    const named = (layer.identities ?? []).flatMap(({ total, parts }) => [total, ...parts])
    expect(named.filter((name) => !layer.attributes[name])).toEqual([])
  })
})

const people = /hogar|persona|famili|habitante/i
const land = layers.filter(([, { planning }]) => planning?.kind === 'suelo')

describe.each(land)('layer of land %s', (_, { planning, attributes }) => {
  it('says that people live on it when its source counts them', () => {
    const counts = Object.values(attributes).some(({ label, type }) => type === 'integer' && people.test(label))
    const lived = planning?.kind === 'suelo' ? planning.lived : undefined
    expect(lived !== undefined).toBe(counts)
    if (lived) expect(attributes[lived]?.type).toBe('integer')
  })
})

const comunaCodes = readFileSync(new URL('../../geodata/data/comunas.csv', import.meta.url), 'utf8').match(/\b\d{5}\b/g) ?? []

describe.each(layers)('the extent of layer %s', (_, { extent, coverage }) => {
  it('is declared where its coverage says «Solo», in places that exist, and its words open the coverage', () => {
    expect(Boolean(extent)).toBe(/^Solo (?!los 107)/.test(coverage))
    if (!extent) return
    expect(coverage).toMatch(new RegExp(`^Solo ${extent.words}: `))
    for (const code of extent.codes)
      expect(
        comunaCodes.some((comuna) => comuna.startsWith(code)),
        code,
      ).toBe(true)
    expect(looksAt(extent, extent.codes[0]!)).toBe(true)
    expect(looksAt(extent, '12202')).toBe(false)
  })
})

describe.each(layers)('layer %s', (id, layer) => {
  it('can be a table, and so can each of its attributes', () => {
    expect(identifier(id)).toBe(`"${id}"`)
    expect(createLayerTable('capa.prueba', layer)).toContain(`geometry(${layer.geometry}, 4326)`)
    const reserved = ['key', 'cut', 'source_row', 'load', 'geom']
    expect(Object.keys(layer.attributes).filter((name) => reserved.includes(name))).toEqual([])
  })

  it('has a source that exists', () => {
    expect(catalogue.sources[layer.source]).toBeDefined()
  })

  it('has a tooltip of its own attributes, carried in its tiles unless it is a territory', () => {
    const named = fields(layer.tooltip)
    expect(named.filter((name) => !layer.attributes[name])).toEqual([])
    if (!layer.level) expect(named.filter((name) => !layer.attributes[name]?.tile)).toEqual([])
    expect(fillTemplate(layer.tooltip, {}).includes(UNKNOWN)).toBe(named.length > 0)
  })

  it('is drawn from a near zoom to a nearer one', () => {
    const [from, to] = layer.zooms
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeGreaterThan(from)
    expect(to).toBeLessThanOrEqual(16)
  })

  it('says what it shows and where it exists, in sentences', () => {
    expect(layer.coverage).toMatch(/\.$/)
    expect(layer.legend).toMatch(/\*\*.+\*\*.*\.$/)
    expect(layer.known?.filter((k) => !k.endsWith('.')) ?? []).toEqual([])
  })

  it('is coloured by tokens that the light theme defines', () => {
    const { color, outline } = layer.style
    const used = [color, ...(outline ? [outline] : [])]
    expect(used.filter((token) => !tokens.has(token))).toEqual([])
  })

  it('serves the search of land with attributes of its own', () => {
    const { planning } = layer
    const named =
      planning?.kind === 'zonificacion'
        ? [planning.zone, planning.name, ...Object.values(planning.norms)]
        : planning?.kind === 'suelo'
          ? [planning.area, planning.name, planning.value, typeof planning.owner === 'object' ? planning.owner.from : undefined]
          : planning?.kind === 'servicio'
            ? [planning.name, planning.places, planning.where?.attribute]
            : planning?.kind === 'necesidad'
              ? []
              : []
    expect(named.filter((name) => name && !layer.attributes[name])).toEqual([])
    if (planning?.kind === 'suelo' && layer.geometry === 'Point') expect(planning.area).not.toBeNull()
  })

  it('measures a need with columns that it has, or a table of figures of its level', () => {
    if (layer.planning?.kind !== 'necesidad') return
    const has = [layer, ...tables.flatMap(([, table]) => (table.figuresOf === layer.level ? [table] : []))]
    const { count, base } = layer.planning
    expect([count, base].filter((name) => !has.some(({ attributes }) => attributes[name]?.type === 'integer'))).toEqual([])
  })

  it('sums only attributes that it stores as numbers', () => {
    const stored = new Map(storedAttributes(layer))
    for (const { sum, count, km2 } of Object.values(layer.summarise ?? {})) {
      expect([sum, count, km2].filter(Boolean)).toHaveLength(1)
      if (sum) expect(['integer', 'number']).toContain(stored.get(sum)?.type)
    }
  })
})

describe('the layers together', () => {
  it('bring every service that has a standard, and three of them in the whole country', () => {
    const served = layers.flatMap(([, { planning }]) => (planning?.kind === 'servicio' ? planning.service : []))
    expect(Object.keys(services).filter((service) => !served.includes(service as Service))).toEqual([])
    const national = layers.filter(
      ([, l]) => l.planning?.kind === 'servicio' && !l.coverage.startsWith('Solo') && !l.source.startsWith('paraderos'),
    )
    expect(national.map(([id]) => id)).toEqual(['escuela', 'jardin', 'salud'])
  })

  it('have one layer for each level that a map colours', () => {
    const levels = layers.flatMap(([, layer]) => layer.level ?? [])
    expect([...levels].sort()).toEqual(['comuna', 'manzana', 'provincia', 'region', 'zona'])
  })

  it('take campamentos with zero households for campamentos of unknown households', () => {
    const campamentos = layers.filter(([, l]) => l.group === 'campamentos' && l.attributes.hogares)
    expect(campamentos.length).toBe(3)
    expect(campamentos.map(([, l]) => l.attributes.hogares?.unknown)).toEqual([[0], [0], [0]])
  })

  it('have a legend for every mask that says it covers only part of the country', () => {
    const masks = layers.filter(([, l]) => l.mask)
    expect(masks.length).toBeGreaterThan(0)
    expect(masks.filter(([, l]) => !l.coverage.startsWith('Solo')).map(([id]) => id)).toEqual([])
  })

  it('take records of what happened for no zone of danger: points that neither exclude land nor offer any', () => {
    const records = layers.filter(([, l]) => l.events)
    expect(records.map(([id]) => id).sort()).toEqual(['incendio_forestal', 'punto_critico', 'remocion_en_masa'])
    expect(records.filter(([, l]) => l.mask || l.planning || !l.legend.includes('no es una zona de peligro'))).toEqual([])
    expect(layers.filter(([, l]) => l.mask && l.geometry !== 'MultiPolygon')).toEqual([])
    for (const [id, layer] of records)
      for (const wrong of [{ mask: true }, { planning: { kind: 'limite_urbano' as const, preference: 1 } }])
        expect(catalogueFaults({ ...catalogue, layers: { [id]: { ...layer, ...wrong } }, indicators: {} })).toEqual([
          `Capa ${id}: son hechos, no zonas de peligro; no puede excluir suelo`,
        ])
  })

  it('ship with the starter every outline, campamento, school and health point, and no zona or manzana', () => {
    const ships = (id: string) => catalogue.sources[catalogue.layers[id]?.source ?? '']?.starter === true
    expect(['comuna', 'provincia', 'region', 'campamento_2024', 'escuela', 'salud'].filter((id) => !ships(id))).toEqual([])
    expect(['zona', 'manzana', 'limite_urbano'].filter(ships)).toEqual([])
  })
})
