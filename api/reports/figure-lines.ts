/** A line for each figure of a ficha: the columns of its files of data, with what each is. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import { type Entry, entriesOf } from './entries.ts'

export interface Line {
  content: FichaContent
  entry: Entry
}

export const linesOf = (contents: readonly FichaContent[]): Line[] =>
  contents.flatMap((content) => entriesOf(content).map((entry) => ({ content, entry })))

/** Every column is text but `valor`. */
export const lineColumns: { name: string; says: string; of: (line: Line) => string }[] = [
  { name: 'territorio', says: 'Nombre del territorio de la ficha', of: ({ content }) => content.title },
  { name: 'codigo', says: 'Código del territorio de la ficha', of: ({ content }) => content.territory.code },
  { name: 'seccion', says: 'Sección de la ficha', of: ({ entry }) => entry.section },
  { name: 'que_mide', says: 'Lo que la cifra cuenta', of: ({ entry }) => entry.label },
  { name: 'de_quien', says: 'De quién es la cifra, o cuál de varias', of: ({ content, entry }) => entry.column || content.title },
  { name: 'texto', says: 'La cifra como se escribe en la ficha', of: ({ entry }) => entry.figure.text },
  { name: 'unidad', says: 'Unidad', of: ({ entry }) => entry.figure.unit },
  { name: 'periodo', says: 'Año o período', of: ({ entry }) => entry.figure.period },
  { name: 'indicador', says: 'Nombre corto del indicador', of: ({ entry }) => entry.figure.indicator ?? '' },
  { name: 'medida', says: 'tasa, conteo, base o derivada', of: ({ entry }) => entry.figure.measure },
  { name: 'nivel', says: 'Nivel del territorio de la cifra', of: ({ entry }) => entry.figure.level },
  { name: 'codigo_cifra', says: 'Código del territorio de la cifra', of: ({ entry }) => entry.figure.code },
  { name: 'clave', says: 'Nombra la cifra dentro de la ficha', of: ({ entry }) => entry.figure.key },
  { name: 'estandar', says: 'Estándar con el que se mide', of: ({ entry }) => entry.standard ?? '' },
  { name: 'veredicto', says: 'Si cumple el estándar', of: ({ entry }) => entry.verdict ?? '' },
  { name: 'consulta', says: 'Código de la ficha, que se verifica', of: ({ content }) => content.id },
  { name: 'lo_conocido', says: 'De una suma de lo conocido, de cuántas comunas es', of: ({ entry }) => entry.figure.covers ?? '' },
]
/** Where `valor` stands: before its text. */
export const VALUE = {
  name: 'valor',
  says: 'La cifra con todos sus decimales; lo que no es una cantidad está solo en texto',
  before: 'texto',
}
