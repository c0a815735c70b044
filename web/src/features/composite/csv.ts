import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import { type Composite, normalisationText, type Recipe } from '@radier/geodata/compare/composite'
import type { RankStability } from '@radier/geodata/compare/stability'
import { plainNumber, UNKNOWN } from '@radier/geodata/measure/format'
import type { Standing } from '@radier/geodata/measure/standing'
import { indexPlaceText, rowsInOrder } from './rows.ts'

const quote = (text: string) =>
  /[;"\n]/.test(text) || /^[=+@]/.test(text) ? `"${text.replace(/^([=+@])/, "'$1").replaceAll('"', '""')}"` : text
const plain = (value: number | null) => (value === null ? UNKNOWN : plainNumber(value))

interface Told {
  recipe: Recipe
  index: Composite
  places: readonly (Standing | null)[]
  stability: ReadonlyMap<string, RankStability>
  catalogue: CatalogueAnswer
  territories: readonly TerritoryCard[]
  /** Address that opens the same index. */
  link: string
}

/** The index as a CSV that a Chilean spreadsheet opens, with its recipe above: «;», decimal comma, BOM, «s/i» last. */
export function indexCsv({ recipe, index, places, stability, catalogue, territories, link }: Told): string {
  const total = recipe.parts.reduce((sum, { weight }) => sum + weight, 0)
  const title = (id: string) => catalogue.indicators[id]?.title ?? id
  const head: string[][] = [
    ['Índice compuesto', recipe.name],
    ['Normalización', normalisationText[recipe.normalisation].label, normalisationText[recipe.normalisation].explained],
    ['Indicador', 'Período', 'Peso', 'Peso (%)', 'Sube el puntaje'],
    ...recipe.parts.map(({ indicator, period, weight, direction }) => [
      title(indicator),
      period ?? 'el último',
      plain(weight),
      plain((100 * weight) / total),
      direction === 'mas' ? 'cuando es más alto' : 'cuando es más bajo',
    ]),
    ['Versión de los datos', String(catalogue.version)],
    ['Enlace', link],
    [],
    [
      'Lugar',
      'Código',
      'Comuna',
      'Puntaje',
      ...recipe.parts.map(({ indicator }) => `Aporte: ${title(indicator)}`),
      'Lugar al variar los pesos ±20 % (5 %)',
      'Lugar al variar los pesos ±20 % (95 %)',
    ],
  ]
  const names = new Map(territories.map(({ code, name }) => [code, name]))
  const body = rowsInOrder(index).map(({ row, code, score }) => {
    const firm = stability.get(code)
    return [
      score === null ? UNKNOWN : indexPlaceText(places[row]),
      code,
      names.get(code) ?? code,
      plain(score),
      ...index.contributions.map((values) => plain(values[row] ?? null)),
      firm ? String(firm.low) : UNKNOWN,
      firm ? String(firm.high) : UNKNOWN,
    ]
  })
  return `\uFEFF${[...head, ...body].map((line) => line.map(quote).join(';')).join('\r\n')}\r\n`
}
