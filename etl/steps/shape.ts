/** A file of the publisher → figures and features, through corrections. */
import type { Catalogue } from '@radier/geodata/catalogue'
import type { CheckResult } from '@radier/geodata/load'
import { passedOrNot } from './check.ts'
import { type Correction, correctionsOf } from './correct.ts'
import { Findings } from './findings.ts'
import type { Places } from './places.ts'
import { layersOf } from './publish.ts'
import { shapeLayer } from './shape-layer.ts'
import { shapeTables } from './shape-table.ts'
import type { Shaped } from './shaped.ts'

export interface ShapeOptions {
  catalogue: Catalogue
  places: Places
  corrections: readonly Correction[]
  /** Called after each batch of rows; throws to stop. */
  advance(rows: number): void
}

/** The figures are read at once; the features stream when they are stored. */
export async function shapeFile(id: string, path: string, { catalogue, places, corrections, advance }: ShapeOptions): Promise<Shaped> {
  const source = catalogue.sources[id]!
  const findings = new Findings()
  const corrected = correctionsOf(id, corrections, findings)
  const context = { path, format: source.format, places, findings, advance }
  const statistics = await shapeTables(source, context, corrected.corrector)
  const layers = layersOf(id, catalogue).map((layerId) => {
    const layer = catalogue.layers[layerId]!
    const keyColumn = layer.key === 'fila' ? undefined : layer.key.from
    return { id: layerId, rows: shapeLayer(layerId, layer, context, corrected.corrector(keyColumn)) }
  })
  const afterwards = (): CheckResult[] => {
    if (!corrections.some((c) => c.source === id)) return []
    return [passedOrNot('Las correcciones siguen haciendo falta', corrected.unused(), 'todas calzan', false)]
  }
  return { statistics, layers, findings, afterwards }
}
