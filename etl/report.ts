/** What a run did, as a table that reads at 80 columns. */
import { formatNumber } from '@radier/geodata/measure/format'
import type { PlanEntry, SourceState } from './plan.ts'
import type { RunResult, SourceResult } from './run.ts'

const WIDTH = 80

export function runReport({ results }: RunResult): string {
  const published = results.filter((r) => r.outcome === 'publicada')
  const refused = results.filter((r) => r.outcome === 'rechazada')
  const waiting = results.filter((r) => r.outcome === 'pendiente')
  const current = results.length - published.length - refused.length - waiting.length
  return [
    ...(published.length ? [table(published), ...published.flatMap(remarks)] : []),
    ...section('RECHAZADAS: lo publicado antes sigue intacto', refused.flatMap(explained)),
    ...section('PENDIENTES: falta el archivo', waiting.flatMap(explained)),
    '',
    wrapped(
      `${count(published.length, 'publicada', 'publicadas')} · ${formatNumber(current)} al día · ${count(refused.length, 'rechazada', 'rechazadas')} · ${count(waiting.length, 'pendiente', 'pendientes')}`,
    ),
  ].join('\n')
}

export function planReport(entries: readonly PlanEntry[]): string {
  const words: Record<SourceState, string> = {
    nunca: 'nunca cargada',
    'al-dia': 'al día',
    desactualizada: 'desactualizada',
    revertida: 'revertida',
    pendiente: 'pendiente',
  }
  return entries
    .map(({ source, title, state, reason }) => {
      const words_ = words[state]
      const head = `${state === 'al-dia' ? '=' : state === 'pendiente' ? '…' : '→'} ${cut(title, WIDTH - 20).padEnd(WIDTH - 20)} ${words_}`
      return reason === words_ ? head : `${head}\n${wrapped(`${source}: ${reason}`, '    ')}`
    })
    .join('\n')
}

const columns = ['leídas', 'acept.', 'repar.', 'rech.', 'antes', 'después'] as const
const NUMBER = 8
const NAME = WIDTH - columns.length * NUMBER

function table(results: SourceResult[]): string {
  const head = 'Fuente'.padEnd(NAME) + columns.map((c) => c.padStart(NUMBER)).join('')
  const rows = results.map(({ title, report: r }) => {
    const figures = r ? [r.read, r.accepted, r.repaired, r.refused, r.rowsBefore, r.rowsAfter] : []
    return cut(title, NAME - 1).padEnd(NAME) + figures.map((n) => formatNumber(n).padStart(NUMBER)).join('')
  })
  return [head, '─'.repeat(WIDTH), ...rows].join('\n')
}

/** Published totals met, warnings, biggest changes and what was mended or left out. */
function remarks({ title, report, checks = [] }: SourceResult): string[] {
  const totals = checks.filter(
    (c) => c.passed && (c.name.startsWith('Total publicado') || c.name.startsWith('Indicador')) && !c.detail.startsWith('s/i'),
  )
  const warnings = checks.filter((c) => !c.passed)
  const lines = [
    ...totals.map((c) => `✓ ${c.name.replace('Total publicado: ', '')}: ${c.detail}`),
    ...warnings.map((c) => `! ${c.name}: ${c.detail}`),
    ...(report?.changes ?? []).map((change) => `Δ ${change}`),
    ...(report?.messages ?? []).slice(0, 3).map((message) => `· ${message}`),
    ...((report?.messages.length ?? 0) > 3 ? [`· y ${formatNumber(report!.messages.length - 3)} avisos más en la base (radier.load)`] : []),
  ]
  return lines.length ? ['', cut(title, WIDTH), ...lines.map((line) => wrapped(line, '  ', '    '))] : []
}

const explained = ({ title, source, reason, report }: SourceResult) => [
  '',
  wrapped(`${title} (${source})`, '', '  '),
  wrapped(reason ?? '', '  '),
  ...(report?.messages ?? [])
    .filter((message) => message !== reason)
    .slice(0, 3)
    .map((message) => wrapped(`· ${message}`, '  ', '    ')),
]

const section = (title: string, lines: string[]) => (lines.length ? ['', '─'.repeat(WIDTH), title, ...lines] : [])

const count = (n: number, one: string, many: string) => `${formatNumber(n)} ${n === 1 ? one : many}`

const cut = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text)

/** Words wrapped at 80 columns; a word longer than the line (an address) stays whole. */
function wrapped(text: string, first = '', rest = first): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    const start = lines.length ? rest : first
    if (line !== start && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = rest + word
    } else line += line === start ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}
