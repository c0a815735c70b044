/** What must be read of each zone of the real plan of Puerto Varas, written down by hand from its published texts. */
import { readFileSync } from 'node:fs'
import { catalogue } from '@radier/geodata/catalogue'
import type { NormField, Reading } from '@radier/geodata/planning/norm'
import { readNorms, writeReading } from '@radier/geodata/planning/read-norm'
import { expect, it } from 'vitest'
import { mirror, withMirror } from '../../support/mirror.ts'

const columns: NormField[] = [
  'vivienda',
  'densidad',
  'constructibilidad',
  'ocupacion',
  'altura',
  'agrupamiento',
  'distanciamiento',
  'antejardin',
  'adosamiento',
  'subdivision',
]

/** «?» = pendiente, with what a person may choose after it. */
const short = (field: NormField, reading: Reading): string =>
  reading.kind === 'pendiente' ? `?${reading.options.map((o) => writeReading(field, o.reading)).join(' o ')}` : writeReading(field, reading)

const expected = `
BNUP | No | ?No aplica | ?No aplica | ?No aplica | ?No aplica | No aplica | No aplica | No aplica | No aplica | No aplica
ZAV | No | ?No aplica | 0,2 | 0,2 | 7 m | Aislado | 3 m | 3 m | Prohibido | 2.500 m²
ZC | ?Sí o No | 400 hab/ha | 3,2 | 0,8 | 10,5 m | Aislado/Continuo | OGUC 2.6.3 | ?0 m | OGUC 2.6.2 | 400 m²
ZCC | ?Sí o No | 300 hab/ha | 2,4 | 0,8 | 10,5 m | Aislado/Pareado/Continuo | OGUC 2.6.3 | 3 m | OGUC 2.6.2 | 400 m²
ZE1 | No | ?No aplica | 3,75 | 0,75 | 35 m | Aislado | OGUC 2.6.3 | 10 m | OGUC 2.6.2 | 2.500 m²
ZE2 | No | ?No aplica | 3,75 | 0,75 | 17,5 m | Aislado | OGUC 2.6.3 | 10 m | OGUC 2.6.2 | 2.500 m²
ZEC | No | ?No aplica | 0,1 | 0,1 | 7 m | Aislado | 5 m | 3 m | Prohibido | 2.500 m²
ZEM | Sí | 200 hab/ha | 3,2 | 0,8 | 10,5 m | Aislado | OGUC 2.6.3 | 3 m | OGUC 2.6.2 | 1.000 m²
ZES | ?Sí o No | 28 hab/ha | 2 | 0,4 | 10,5 m | Aislado | 5 m | ?5 m o 10 m | Prohibido | 1.000 m²
ZH1 | Sí | 32 hab/ha | 0,4 | 0,2 | 7 m | Aislado | OGUC 2.6.3 | ?5 m o 10 m | OGUC 2.6.2 | 2.500 m²
ZH2 | Sí | 40 hab/ha | 1 | 0,6 | 7 m | Aislado | OGUC 2.6.3 | ?3 m o 10 m | OGUC 2.6.2 | 1.000 m²
ZH3 | Sí | 80 hab/ha | 1,6 | 0,4 | 10,5 m | Aislado | OGUC 2.6.3 | ?3 m o 10 m | OGUC 2.6.2 | 500 m²
ZH4 | Sí | 200 hab/ha | 2 | 0,7 | 7,2 m | Aislado/Pareado | OGUC 2.6.3 | 3 m | OGUC 2.6.2 | 400 m²
ZH5 | Sí | 400 hab/ha | 3 | 0,7 | 10,5 m | Aislado/Pareado | OGUC 2.6.3 | 3 m | OGUC 2.6.2 | 250 m²
ZI | No | ?No aplica | 0,1 | 0,1 | 7 m | Aislado | 5 m | 3 m | Prohibido | 2.500 m²
ZM | ?Sí o No | 267 hab/ha | 2,4 | 0,6 | 10,5 m | Aislado | OGUC 2.6.3 | 3 m | OGUC 2.6.2 | 300 m²
ZMT | ?Sí o No | 200 hab/ha | 2 | 0,5 | 10,5 m | Aislado | 5 m | ?3 m o 5 m | OGUC 2.6.2 | 450 m²
ZP | ?Sí o No | 80 hab/ha | 2 | 0,6 | 9 m | Aislado | 5 m | 3 m | OGUC 2.6.2 | 350 m²
ZPU | No | ?No aplica | 0,2 | 0,1 | 7 m | Aislado | 5 m | 5 m | Prohibido | 2.500 m²
ZT1 | ?Sí o No | 60 hab/ha | 1,5 | 0,5 | 7 m | Aislado | 5 m | ?0 m | OGUC 2.6.2 | 350 m²
ZT2 | ?Sí o No | 100 hab/ha | 2 | 0,5 | 9 m | Aislado | OGUC 2.6.3 | ?0 m | OGUC 2.6.2 | 450 m²
ZT3 | No | ?No aplica | 1,8 | 0,6 | 9 m | Aislado | OGUC 2.6.3 | 3 m | OGUC 2.6.2 | 2.500 m²
`.trim()

withMirror('the 22 zones of Puerto Varas', () => {
  it('are read as written down, and every polygon of a zone alike', () => {
    const [id, layer] = Object.entries(catalogue.layers).find(([, l]) => l.planning?.kind === 'zonificacion') ?? []
    if (layer?.planning?.kind !== 'zonificacion') throw new Error('no layer of zones')
    expect(id).toBe('zona_prc')
    const { norms, zone } = layer.planning
    const property = (attribute: string) => layer.attributes[attribute]?.from ?? ''
    const { features } = JSON.parse(readFileSync(`${mirror}/${catalogue.sources[layer.source]?.origin.file}`, 'utf8')) as {
      features: { properties: Record<string, string | number> }[]
    }
    const rows = features.map(({ properties }) => {
      const texts = Object.entries(norms).map(([field, attribute]) => [field, String(properties[property(attribute)])])
      const read = readNorms(Object.fromEntries(texts))
      return [properties[property(zone)], ...columns.map((field) => short(field, read[field].reading))].join(' | ')
    })
    expect(features.length).toBe(465)
    expect([...new Set(rows)].sort()).toEqual(expected.split('\n'))
  })
})
