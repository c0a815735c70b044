/** A report: each block is made again here from its question, so that nothing but the texts is taken from whoever asks. */
import { comparisonFault, comparisonPart } from '@radier/geodata/ficha/comparison-part'
import type { FichaContent } from '@radier/geodata/ficha/content'
import { fichaPart, type Part, reportContent } from '@radier/geodata/ficha/report'
import { type ReportAsked, type ReportBlock, type ReportComparison, type ReportItem, reportLimits } from '@radier/geodata/ficha/report-item'
import { isAreaCode } from '@radier/geodata/territory/area'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import type { Service } from '../service.ts'
import { fichaOf, sha256, subjectData } from './ficha.ts'
import { fichaData } from './ficha-data.ts'
import { reportAnalysis } from './report-analysis.ts'

export async function reportAnswer(service: Service, edition: Edition, title: string, items: readonly ReportItem[]): Promise<FichaContent> {
  if (new Set(items.flatMap(costly)).size > reportLimits.territories)
    throw new Problem('grande', `Un informe reúne a lo más ${reportLimits.territories} territorios.`)
  const fichas = new Map<string, Promise<FichaContent>>()
  const parts = new Map<ReportAsked, Part>()
  for (const [i, item] of items.entries())
    if (item.kind !== 'texto') parts.set(item, await told(i, () => partOf(service, edition, item, fichas)))
  return reportContent(title, items, parts, sha256)
}

/** Territories of which much is computed: fichas, and drawn areas in a comparison. */
function costly(item: ReportItem): string[] {
  if (item.kind === 'bloque') return [item.territory]
  return item.kind === 'comparacion' ? item.territories.filter(isAreaCode) : []
}

/** What fails says in which block: a person takes that one away. */
async function told<T>(i: number, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === 'ocupado') throw error
    throw new Problem(error.kind, `El bloque ${i + 1} del informe no se puede armar. ${error.detail}`, { cause: error })
  }
}

function partOf(service: Service, edition: Edition, item: ReportAsked, fichas: Map<string, Promise<FichaContent>>): Promise<Part> {
  switch (item.kind) {
    case 'bloque':
      return blockPart(service, edition, item, fichas)
    case 'comparacion':
      return compare(service, edition, item)
    case 'analisis':
      return reportAnalysis(service, edition, item)
  }
}

/** Blocks of one section share their ficha. */
async function blockPart(
  service: Service,
  edition: Edition,
  block: ReportBlock,
  fichas: Map<string, Promise<FichaContent>>,
): Promise<Part> {
  const { territory, reference, section } = block
  const key = `${territory} ${reference ?? ''} ${section}`
  const ficha = fichas.get(key) ?? fichaOf(service, edition, { territory, sections: [section], reference: reference ?? undefined })
  fichas.set(key, ficha)
  return fichaPart(block, await ficha)
}

async function compare(service: Service, edition: Edition, item: ReportComparison): Promise<Part> {
  const data = await fichaData(service, edition)
  const fault = comparisonFault(data, item)
  if (fault) throw new Problem('desconocido', fault)
  const subjects = await Promise.all(item.territories.map((code) => subjectData(service, edition, data, code)))
  return comparisonPart(data, item, subjects)
}
