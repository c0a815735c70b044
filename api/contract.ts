/** What the API answers, as types. The web imports these and nothing else from here. Every response is JSON unless said. */
import type { Indicator, IndicatorMethod } from '@radier/geodata/indicator'
import type { Layer } from '@radier/geodata/layer'
import type { Applied, CheckResult, LoadReport, LoadState, LoadStep, Via } from '@radier/geodata/load'
import type { Absence, Coverage } from '@radier/geodata/measure/known'
import type { Parts } from '@radier/geodata/measure/parts'
import type { Standing } from '@radier/geodata/measure/standing'
import type { Comparison } from '@radier/geodata/measure/verdict'
import type { Source } from '@radier/geodata/source'
import type { Level } from '@radier/geodata/territory/level'
import type { AreaFacts } from './contract-area.ts'

export type * from './contract-area.ts'

export type * from './contract-columns.ts'
export type * from './contract-compare.ts'
export type * from './contract-ficha.ts'
export type * from './contract-micro.ts'
export type * from './contract-norms.ts'
export type * from './contract-planning.ts'
export type * from './contract-report.ts'
export type * from './contract-sites.ts'
export type * from './contract-uploads.ts'

/** GET /api/catalogue: what exists, and what of it has been loaded. ETag by publication. */
export interface CatalogueAnswer {
  /** Number of the last publication: the version of everything below. */
  version: number
  indicators: Record<
    string,
    Indicator & {
      available: { level: Level; period: string; known: number; total: number }[]
      /** What the base counts («hogares»), as its source says it; null when it is not one variable. */
      baseLabel: string | null
      /** Pairs of periods that are not one series, with the sentence that says so; the others may be compared. */
      comparisons: Comparison[]
      /** Whether its figures are estimates: they have bands of places, never a place. */
      estimated: boolean
    }
  >
  /** Only loaded layers have `load`; its tiles are at /api/tiles/{id}/{load}/{z}/{x}/{y}. */
  layers: Record<
    string,
    Omit<Layer, 'point' | 'summarise' | 'duplicates' | 'undrawn'> & { load: number | null; features: number; comunas: number }
  >
  sources: Record<string, Pick<Source, 'title' | 'publisher' | 'licence' | 'published' | 'reference'>>
}

/** GET /api/methods: how every indicator is made, for reading. GET /api/methods/{indicator}: one of them. */
export interface MethodsAnswer {
  indicators: Record<string, IndicatorMethod>
}
export type MethodAnswer = IndicatorMethod

/** GET /api/territories: country, regions, provincias and 346 comunas. */
export interface TerritoryCard {
  code: string
  name: string
  level: Level
  parent: string | null
  bbox: [number, number, number, number] | null
  label: [number, number] | null
  population: number | null
}
export interface TerritoriesAnswer {
  version: number
  territories: TerritoryCard[]
}

/**
 * GET /api/values/{indicator}/{level}/{period}?within=13101,13102 → columns of equal length. `within` (region, provincia or
 * comuna codes, at most 60) is required for zona and manzana. `Accept: application/vnd.apache.arrow.stream` → Arrow IPC
 * (or `?format=arrow`) with the columns code, tasa, conteo, base; the rest is JSON in the schema's metadata «radier».
 */
export interface ValuesAnswer {
  indicator: string
  level: Level
  period: string
  version: number
  codes: string[]
  tasa: (number | null)[]
  conteo: (number | null)[]
  base: (number | null)[]
  /** Ends of the intervals, of an estimate that has them. */
  low?: (number | null)[]
  high?: (number | null)[]
  /** By code: why a figure is null, when it is not unknown; and of how many comunas one is made, when some are unknown. */
  absent: Record<string, Absence>
  coverage: Record<string, Coverage>
  /** Of a count of zonas or manzanas: what the map shows of the comunas asked, and where the rest stands. */
  parts?: Parts
  /** Class breaks of each measure at this level over the whole country (definition's own, or quantiles of 6). */
  breaks: { tasa: number[]; conteo: number[] }
  /** Country figures, for the sentence and the legend; null where none is published or computable. */
  country: { tasa: number | null; conteo: number | null; base: number | null; coverage: Coverage | null }
  provenance: Provenance[]
}
export interface Provenance {
  source: string
  title: string
  publisher: string
  reference: string
  published: string | null
  file: string
  sha256: string
  loadVersion: number
  loadedAt: string
}

/** GET /api/territories/{code}: every indicator of one territory, with its place in the ranking. */
export interface TerritoryAnswer extends TerritoryCard {
  version: number
  /** Only of a drawn area: how its figures were made. */
  area?: AreaFacts
  /** Path from country to this territory. */
  path: { code: string; name: string; level: Level }[]
  values: {
    indicator: string
    period: string
    tasa: number | null
    conteo: number | null
    base: number | null
    /** Why it is null, when it is not unknown. */
    state: Absence | null
    /** Of how many comunas it is made, when some are unknown. */
    coverage: Coverage | null
    /**
     * Place by the first measure, 1 = highest, among those of its level with a value. Equals have the places from `place` to `last`;
     * so has what rests on a small base or an estimate, whose `why` is «banda». Null when s/i, or when not even a band is known.
     */
    rank: { country: Standing | null; region: Standing | null }
  }[]
}

/** GET /api/lineage/{indicator}/{level}/{code}/{period}: where one figure comes from. */
export interface LineageAnswer {
  indicator: string
  place: { code: string; name: string; level: Level }
  period: string
  value: { tasa: number | null; conteo: number | null; base: number | null }
  method: string
  /** The formula of each part, in catalogue names. */
  formula: { tasa?: string; conteo?: string; base?: string; per?: number }
  operands: Operand[]
  checks: CheckResult[]
}
export interface Operand {
  variable: string
  label: string
  period: string
  value: number | null
  source: Provenance & { page: string; licence: string }
  /** The cell, as the file numbers it, with up to one row above and below. Null when the figure adds several. */
  cell: {
    sheet: string | null
    row: number
    col: string
    header: string
    around: { row: number; name: string; code: string; value: number | null }[]
  } | null
  sum: OperandSum | null
  /** What was replaced of the publisher's on the way in, in this cell or in what was added. */
  corrections: Applied[]
}

/** What was added: territories, features of a layer, or rows of the file. */
export interface OperandSum {
  of: Level | 'elementos' | 'filas'
  /** Null where the starter set does not say. */
  count: number | null
  /** Names of the parts that are unknown. */
  unknown: string[]
  /** The largest territories or features, or none. */
  parts: { row: number | null; code: string; name: string; value: number | null }[]
  /** Rows of the file: sheet, column, the filter that takes them, their runs [first, last], and whether distinct values were counted. */
  rows: {
    sheet: string | null
    col: string
    header: string
    where: { column: string; is: string[] }[]
    runs: [number, number][]
    distinct: boolean
  } | null
}

/** GET /api/at?lon=&lat=: the comuna at a point. 404 outside every outline. */
export type AtAnswer = TerritoryCard

/** GET /api/search?q=: territories, best first. */
export interface SearchAnswer {
  results: TerritoryCard[]
}

/** GET /api/features/{layer}/{key}: one feature's attributes for its ficha (no geometry). */
export interface FeatureAnswer {
  layer: string
  key: string
  cut: string | null
  attributes: Record<string, string | number | boolean | null>
  /** 1-based number of the feature in its file. */
  row: number
  provenance: Provenance
}

/** GET /api/loads: the versions of each source, newest first, plus sources never loaded and the load under way. */
export interface LoadsAnswer {
  version: number
  sources: {
    source: string
    title: string
    publisher: string
    /** Spanish: how its figures were made, and what we know is wrong. */
    method: string | null
    known: string[]
    /** Official page, and the file read from it. */
    origin: { page: string; file: string }
    state: 'pasa' | 'con aviso' | 'no pasa' | 'pendiente'
    /** Spanish: what to do when pending («Descargue … y déjelo en …»). */
    remedy: string | null
    coverage: { comunas: number | null; of: number }
    loads: {
      version: number
      state: LoadState
      via: Via
      file: string
      sha256: string
      loadedAt: string
      report: LoadReport
      checks: CheckResult[]
    }[]
  }[]
  progress: Progress | null
}
/** Written by the loader to `radier.progress`; also GET /api/loads/progress. */
export interface Progress {
  source: string
  title: string
  step: LoadStep
  done: number
  total: number | null
  /** Position of the source in the run. */
  position: number
  of: number
  startedAt: string
}

/** GET /api/installation. `sentence` says why nothing can be kept here, and what to do. */
export interface InstallationAnswer {
  writable: boolean
  sentence: string | null
  /** Address that others reach and that paper prints. */
  publicUrl: string | null
  /** Disk full, or what is missing of the starter set. */
  warning: string | null
}

/** RFC 9457, `application/problem+json`. */
export interface ProblemAnswer {
  type: string
  title: string
  status: number
  detail: string
  /** Of 409: what was to be changed, as it is now. */
  now?: unknown
}
