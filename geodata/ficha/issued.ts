/** What is kept of a ficha that was exported: enough to show the same figures and to ask the same question again. */
import type { FichaContent, Figure } from './content.ts'
import { figuresOf, plainText } from './content.ts'

export type IssuedFigure = Pick<Figure, 'key' | 'text' | 'value' | 'unit' | 'indicator' | 'measure' | 'period' | 'code'>

export interface IssuedFicha extends Pick<FichaContent, 'query' | 'canonical' | 'kindTitle' | 'template' | 'title' | 'path' | 'sources'> {
  subtitle: string
  /** Each key once, in reading order. */
  figures: IssuedFigure[]
}

/** A batch as it was asked for. */
export interface AskedBatch {
  codes: string[]
  template?: string
  sections?: string[]
  reference?: string
  formats: ('pdf' | 'xlsx' | 'csv' | 'parquet')[]
  /** Address of this installation that others reach, for the QR; null or missing when it has none. */
  publicUrl?: string | null
}

export function issuedFicha(content: FichaContent): IssuedFicha {
  const { query, canonical, kindTitle, template, title, path, sources } = content
  const figures = new Map(
    figuresOf(content).map(({ key, text, value, unit, indicator, measure, period, code }) => [
      key,
      { key, text, value, unit, indicator, measure, period, code },
    ]),
  )
  return {
    query,
    canonical,
    kindTitle,
    template,
    title,
    path,
    sources,
    subtitle: plainText(content.subtitle),
    figures: [...figures.values()],
  }
}
