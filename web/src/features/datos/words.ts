import type { LoadsAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'

export type SourceState = LoadsAnswer['sources'][number]

const words = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez']
const inWords = (n: number) => words[n] ?? formatNumber(n)

/** How many sources are in each state. */
export function countStates(sources: readonly SourceState[]): Record<SourceState['state'], number> {
  const count = { pasa: 0, 'con aviso': 0, 'no pasa': 0, pendiente: 0 }
  for (const { state } of sources) count[state]++
  return count
}

/** The title is the real state: «47 fuentes: dos no pasan sus controles y una está pendiente». */
export function titleOf(sources: readonly SourceState[]): string {
  const { 'no pasa': failed, pendiente } = countStates(sources)
  const parts = [
    failed ? `${inWords(failed)} no ${failed === 1 ? 'pasa' : 'pasan'} sus controles` : '',
    pendiente ? `${inWords(pendiente)} ${pendiente === 1 ? 'está pendiente' : 'están pendientes'}` : '',
  ].filter(Boolean)
  return `${formatNumber(sources.length)} fuentes: ${parts.join(' y ') || 'todas pasan sus controles'}`
}

/** What to read under the state: the first failed check, else the first published total that was met. */
export function controlText({ loads, remedy, state }: SourceState): string {
  if (state === 'pendiente') return remedy ?? 'Falta el archivo.'
  const latest = loads[0]
  const failed = latest?.checks.find((c) => !c.passed && c.blocking) ?? latest?.checks.find((c) => !c.passed)
  if (failed) return `${failed.name}: ${failed.detail}`
  const met = latest?.checks.find((c) => c.detail.includes('=')) ?? latest?.checks[0]
  return met ? met.detail : `${formatNumber(latest?.report.accepted)} filas`
}
