/** Fichas as CSV for es-CL: UTF-8 with its mark, «;» between fields, decimal comma, no dots for thousands, «s/i» for the unknown. */
import type { FichaContent, Figure } from '@radier/geodata/ficha/content'
import { roundHalfUp } from '@radier/geodata/measure/format'
import { inert, numberOf } from './cells.ts'
import { entriesOf } from './entries.ts'

const heads = [
  'territorio',
  'codigo',
  'seccion',
  'que_mide',
  'de_quien',
  'valor',
  'texto',
  'unidad',
  'periodo',
  'indicador',
  'medida',
  'nivel',
  'codigo_cifra',
  'clave',
  'estandar',
  'veredicto',
  'consulta',
  'lo_conocido',
]

/** A line for each figure. `valor` is a number in the decimals of the ficha; `texto` is what the ficha prints. */
export function renderCsv(contents: readonly FichaContent[]): Uint8Array {
  const lines = contents.flatMap((content) =>
    entriesOf(content).map(({ section, label, column, figure, standard = '', verdict = '' }) => {
      const { text, unit, period, indicator, measure, level, code, key } = figure
      const typed = [content.title, content.territory.code, section, label, column || content.title]
      return [
        ...typed.map(inert),
        plainNumber(figure),
        inert(text),
        ...[unit, period, indicator ?? '', measure, level, code, key, standard, verdict, content.id, figure.covers ?? ''].map(inert),
      ]
    }),
  )
  return new TextEncoder().encode(`\ufeff${[heads, ...lines].map((fields) => fields.map(field).join(';')).join('\r\n')}\r\n`)
}

/** A minus of the keyboard and no dots, so that any program reads a number. */
function plainNumber(figure: Figure): string {
  const value = numberOf(figure)
  if (typeof value === 'string') return value
  const rounded = roundHalfUp(Math.abs(value), figure.decimals).toFixed(figure.decimals).replace('.', ',')
  return value < 0 ? `-${rounded}` : rounded
}

const field = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
