/** The catalogue with what of it is loaded. */
import { formulasOf, soleReading, variableOrigins } from '@radier/geodata/catalogue'
import { comparisonsOf, isEstimate } from '@radier/geodata/measure/comparability'
import { isFine } from '@radier/geodata/territory/level'
import type { CatalogueAnswer } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { type Availability, availability } from '../queries/availability.ts'
import { fineKnown } from '../queries/fine-known.ts'
import { layerCoverage } from '../queries/layer-coverage.ts'
import type { Service } from '../service.ts'
import { type FineLayer, fineLayer } from './fine.ts'

export async function catalogueAnswer({ sql, catalogue, ...service }: Service, edition: Edition): Promise<CatalogueAnswer> {
  const [stored, fine, coverage] = await Promise.all([
    availability(sql),
    fineAvailability({ sql, catalogue, ...service }, edition),
    Promise.all([...edition.layers.keys()].map(async (id) => [id, await layerCoverage(sql, id)] as const)),
  ])
  const covered = new Map(coverage)
  const origins = variableOrigins(catalogue)
  const indicators = Object.entries(catalogue.indicators).map(([id, indicator]) => {
    const all = [...stored, ...fine].filter((row) => row.indicator === id)
    const known = all.filter((row) => row.known > 0)
    const { base } = formulasOf(indicator)
    const counted = base?.op === 'variable' ? base.name : soleReading(catalogue, indicator)?.weight
    const baseLabel = (counted && origins.get(counted)?.[0]?.label) || null
    const { method, caveats, controls, ...shown } = indicator
    const comparisons = comparisonsOf(catalogue, indicator)
    return [
      id,
      {
        ...shown,
        baseLabel,
        comparisons,
        estimated: isEstimate(catalogue, indicator),
        available: (known.length ? known : all).map(({ indicator: _, ...row }) => row),
      },
    ] as const
  })
  const drawn = Object.entries(catalogue.layers).filter(([, { figuresOf }]) => !figuresOf)
  const layers = drawn.map(([id, layer]) => {
    const { point, summarise, duplicates, undrawn, figuresOf, whole, identities, kinds, restLabel, ...shown } = layer
    return [id, { ...shown, load: edition.layers.get(id) ?? null, ...(covered.get(id) ?? { features: 0, comunas: 0 }) }] as const
  })
  const sources = Object.entries(catalogue.sources).map(([id, source]) => {
    const { title, publisher, licence, published, reference } = source
    return [id, { title, publisher, licence, published, reference }] as const
  })
  return {
    version: edition.version,
    indicators: Object.fromEntries(indicators),
    layers: Object.fromEntries(layers),
    sources: Object.fromEntries(sources),
  }
}

/** One scan per fine layer counts what every indicator knows in it. */
async function fineAvailability({ sql, catalogue }: Service, edition: Edition): Promise<Availability[]> {
  const byLayer = new Map<string, { indicator: string; fine: FineLayer }[]>()
  for (const [indicator, definition] of Object.entries(catalogue.indicators))
    for (const level of definition.levels.filter(isFine))
      for (const period of definition.periods) {
        const fine = fineLayer(catalogue, (id) => edition.layers.has(id), definition, level, period)
        if (fine) byLayer.set(fine.id, [...(byLayer.get(fine.id) ?? []), { indicator, fine }])
      }
  const counted = [...byLayer].map(async ([id, asked]) => {
    const [known, { features }] = await Promise.all([
      fineKnown(
        sql,
        asked[0]!.fine.table,
        asked.map(({ fine }) => fine.figures),
      ),
      layerCoverage(sql, id),
    ])
    return asked.map(({ indicator, fine }, i) => ({
      indicator,
      level: fine.layer.level as Availability['level'],
      period: fine.layer.period,
      known: known[i] ?? 0,
      total: features,
    }))
  })
  return (await Promise.all(counted)).flat()
}
