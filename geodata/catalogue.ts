/** The whole catalogue as one value. Everything that reads it takes it as an argument, so a test can add a layer to it. */
import { type DescribedIndicator, type Indicator, rateFormula } from './indicator.ts'
import { indicators } from './indicators/index.ts'
import type { Layer } from './layer.ts'
import { layers } from './layers/index.ts'
import { parseFormula, variablesOf } from './measure/formula.ts'
import type { Series } from './measure/series.ts'
import type { Source } from './source.ts'
import { sources } from './sources/index.ts'

export interface Catalogue {
  sources: Record<string, Source>
  layers: Record<string, Layer>
  indicators: Record<string, DescribedIndicator>
}

/** Where a variable comes from: a table of a source, the summary of a layer, or an attribute of a level layer. */
export interface VariableOrigin {
  source: string
  label: string
  additive: boolean
  layer?: string
}

export const catalogue: Catalogue = { sources, layers, indicators }

/** Every variable that reaches the statistics table, by name. The same name in two sources is one series. */
export function variableOrigins(catalogue: Catalogue): Map<string, VariableOrigin[]> {
  const { sources, layers } = catalogue
  const found = new Map<string, VariableOrigin[]>()
  const add = (name: string, origin: VariableOrigin) => found.set(name, [...(found.get(name) ?? []), origin])
  for (const [source, { tables = [] }] of Object.entries(sources))
    for (const table of tables)
      for (const [name, v] of Object.entries(table.variables)) add(name, { source, label: v.label, additive: v.additive ?? true })
  for (const [layer, { source }] of Object.entries(layers))
    for (const [name, v] of Object.entries(summariesOf(catalogue, layer))) add(name, { source, layer, label: v.label, additive: true })
  return found
}

const seriesRead = new WeakMap<Catalogue, Map<string, Series>>()

/** What a variable counts at a period, as its source, table and definition say it; undefined where it has no figures. */
export function seriesAt(catalogue: Catalogue, variable: string, period: string): Series | undefined {
  const known = seriesRead.get(catalogue) ?? readSeries(catalogue)
  seriesRead.set(catalogue, known)
  return known.get(`${variable} ${period}`) ?? known.get(`${variable} `)
}

/** By «variable period»; of a table whose periods stand in a column, by «variable ». */
function readSeries(catalogue: Catalogue): Map<string, Series> {
  const { sources, layers } = catalogue
  const found = new Map<string, Series>()
  for (const source of Object.values(sources))
    for (const table of source.tables ?? [])
      for (const [name, variable] of Object.entries(table.variables))
        found.set(`${name} ${typeof table.period === 'string' ? table.period : ''}`, {
          ...source.series,
          ...table.series,
          ...variable.series,
        })
  for (const [id, { source, period }] of Object.entries(layers))
    for (const name of Object.keys(summariesOf(catalogue, id))) found.set(`${name} ${period}`, { ...sources[source]?.series })
  return found
}

/** What a layer gives by comuna: its summaries, and what is added of a table that makes up the comunas and no table publishes. */
export function summariesOf({ sources, layers }: Catalogue, id: string): NonNullable<Layer['summarise']> {
  const { attributes, summarise = {}, whole } = layers[id]!
  if (!whole) return summarise
  const published = new Set(Object.values(sources).flatMap(({ tables = [] }) => tables.flatMap((t) => Object.keys(t.variables))))
  const added = Object.entries(attributes).filter(([name, { type }]) => type === 'integer' && !published.has(name))
  return { ...Object.fromEntries(added.map(([name, { label }]) => [name, { label, sum: name }])), ...summarise }
}

/** Attributes of a table that makes up the comunas which some source publishes by comuna: their sums must meet it. */
export function publishedAttributes(catalogue: Catalogue, id: string): string[] {
  const { attributes, whole } = catalogue.layers[id]!
  const added = summariesOf(catalogue, id)
  return whole ? Object.keys(attributes).filter((name) => attributes[name]!.type === 'integer' && !added[name]) : []
}

/** What a person reads instead of the name of a variable of a source. */
export function labelsOf(catalogue: Catalogue, source: string): (variable: string) => string {
  const origins = [...variableOrigins(catalogue)]
  const labels = new Map(origins.flatMap(([name, list]) => list.filter((o) => o.source === source).map((o) => [name, o.label] as const)))
  return (variable) => labels.get(variable) ?? variable
}

/** Formulas of an indicator, by what they give; that of the rate is written out when the definition gives conteo and base. */
export function formulasOf({ value }: Indicator) {
  const parse = (text?: string) => (text ? parseFormula(text) : undefined)
  return { conteo: parse(value.conteo), base: parse(value.base), tasa: parse(rateFormula(value)) }
}

/** What a variable is when several places are read as one, and the ends of its interval. */
export interface Reading {
  additive: boolean
  weight: string | null
  interval: [from: string, to: string] | null
}

const readings = new WeakMap<Catalogue, Map<string, Reading>>()

/** Undefined where no source has the variable. */
export function readingOf(catalogue: Catalogue, variable: string): Reading | undefined {
  const known = readings.get(catalogue) ?? readReadings(catalogue)
  readings.set(catalogue, known)
  return known.get(variable)
}

function readReadings({ sources, layers }: Catalogue): Map<string, Reading> {
  const counted = Object.values(layers).flatMap(({ summarise = {} }) => Object.keys(summarise))
  const found = new Map<string, Reading>(counted.map((name) => [name, { additive: true, weight: null, interval: null }]))
  for (const { tables = [] } of Object.values(sources))
    for (const { variables } of tables)
      for (const [name, { additive = true, weight = null, interval = null }] of Object.entries(variables))
        found.set(name, { additive, weight, interval })
  return found
}

/** The one variable that a rate given whole is, with how it is read; undefined when its formula is anything more. */
export function soleReading(catalogue: Catalogue, { value }: Indicator): Reading | undefined {
  const formula = value.tasa ? parseFormula(value.tasa) : undefined
  return formula?.op === 'variable' ? readingOf(catalogue, formula.name) : undefined
}

/** Variables of the formulas of an indicator, each once with the period it is read at. */
export function operandsOf(indicator: Indicator, period: string): { name: string; period: string }[] {
  const { tasa, conteo, base } = formulasOf(indicator)
  const all = [conteo, base, tasa].flatMap((formula) => (formula ? variablesOf(formula) : []))
  const dated = all.map((variable) => ({ name: variable.name, period: variable.period ?? period }))
  return dated.filter((v, i) => dated.findIndex((w) => w.name === v.name && w.period === v.period) === i)
}

/** Names of the variables that an indicator needs. */
export const variablesNeeded = (indicator: Indicator): string[] => [...new Set(operandsOf(indicator, '').map(({ name }) => name))]

/** Faults of the catalogue as Spanish sentences; an empty list is a sound catalogue. */
export function catalogueFaults(c: Catalogue): string[] {
  const known = new Set([
    ...variableOrigins(c).keys(),
    ...Object.values(c.layers).flatMap((l) => (l.level || l.figuresOf ? Object.keys(l.attributes) : [])),
  ])
  const indicatorFaults = Object.entries(c.indicators).flatMap(([id, indicator]) => [
    ...variablesNeeded(indicator)
      .filter((name) => !known.has(name))
      .map((name) => `Indicador ${id}: ninguna fuente trae la variable ${name}`),
    ...(indicator[indicator.first] ? [] : [`Indicador ${id}: falta el texto de la medida ${indicator.first}`]),
  ])
  const layerFaults = Object.entries(c.layers).flatMap(([id, layer]) => [
    ...(c.sources[layer.source] ? [] : [`Capa ${id}: no existe la fuente ${layer.source}`]),
    ...(layer.events && (layer.mask || layer.planning) ? [`Capa ${id}: son hechos, no zonas de peligro; no puede excluir suelo`] : []),
  ])
  return [...indicatorFaults, ...layerFaults]
}
