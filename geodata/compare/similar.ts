/**
 * «Parecidas a la mía»: nearest comunas in a space of standardised indicators.
 * z = (x − mean) ÷ standard deviation over every comuna with that value; distance = √( Σ (z₁ − z₂)² ÷ number of indicators ), so
 * that 1 reads «one standard deviation apart, on the whole», whatever the number of indicators. A comuna without one of the
 * values is not compared: it is counted. Counts enter as log10(1 + x).
 */
import { type Fault, type Frame, standardise } from './frame.ts'

export interface Near {
  code: string
  distance: number
  /** In the order of the columns: standard deviations by which this one stands above the target, and its share of the squared distance (adds to 1; 0 for twins). */
  parts: { id: string; difference: number; share: number }[]
}

export interface Similar {
  /** Nearest first; ties by code. */
  near: Near[]
  /** How many were compared, the target apart. */
  compared: number
  /** Codes left out because some value is s/i. */
  unknown: string[]
}

export const similarLimits = { indicators: 20, near: 50 } as const

export function similarTo(target: string, { codes, columns }: Frame, limit = 10): Similar | Fault {
  const at = codes.indexOf(target)
  if (at < 0) return { fault: `No se conoce la comuna «${target}».` }
  if (columns.length === 0) return { fault: 'Elija al menos un indicador para buscar comunas parecidas.' }
  const absent = columns.filter(({ values }) => (values[at] ?? null) === null).map(({ id }) => id)
  if (absent.length > 0)
    return { fault: `La comuna no tiene valor en ${absent.length} de los indicadores elegidos: quítelos para comparar.` }
  const scaled = columns.map(({ id, values, scale }) => ({ id, z: standardise(scale === 'log' ? values.map(magnitude) : values) }))
  const unknown: string[] = []
  const near: Near[] = []
  for (const [row, code] of codes.entries()) {
    if (row === at) continue
    const differences = scaled.map(({ z }) => (z[row] === null || z[row] === undefined ? null : z[row] - (z[at] as number)))
    if (differences.some((d) => d === null)) unknown.push(code)
    else near.push(nearOf(code, scaled, differences as number[]))
  }
  near.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
  return { near: near.slice(0, Math.min(limit, similarLimits.near)), compared: near.length, unknown }
}

const magnitude = (x: number | null): number | null => (x === null ? null : Math.log10(1 + x))

function nearOf(code: string, columns: { id: string }[], differences: number[]): Near {
  const squares = differences.reduce((sum, d) => sum + d * d, 0)
  const parts = columns.map(({ id }, i) => {
    const difference = differences[i] as number
    return { id, difference, share: squares === 0 ? 0 : (difference * difference) / squares }
  })
  return { code, distance: Math.sqrt(squares / differences.length), parts }
}
