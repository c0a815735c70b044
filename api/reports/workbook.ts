/** Fichas as a workbook: index, table of territories, one sheet each, dictionary and methodology. Figures are numbers; the unknown is «s/i». */
import type { FichaContent, Figure } from '@radier/geodata/ficha/content'
import { formatDate } from '@radier/geodata/measure/format'
import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node'
import { formatOf, numberOf } from './cells.ts'
import { columnsOf, entriesOf, knownPart, knownPartLabel, ownEntries } from './entries.ts'
import { type FileContent, printSetup } from './print-setup.ts'
import { tallEnough } from './row-height.ts'
import { sheetNames } from './sheet-names.ts'

const fixed = ['Índice', 'Resumen', 'Diccionario', 'Metodología']

/** One file for one or for hundreds of fichas of the same template. */
export async function renderWorkbook(contents: readonly FichaContent[]): Promise<Uint8Array> {
  const words = sharedWords()
  const names = sheetNames([...fixed, ...contents.map(({ title }) => title)]).slice(fixed.length)
  const sheets: Sheet<FileContent>[] = [
    sheetOf(fixed[0] as string, index(contents, names, words), [30, 12, 22, 18, 14, 68], 1, 'portrait'),
    summary(contents, words),
    ...contents.map((content, i) =>
      sheetOf(names[i] as string, territory(content, words), [22, 52, 30, 14, 26, 11, 16, 14, 44, 40], 4, 'landscape'),
    ),
    sheetOf(fixed[2] as string, dictionary(contents, words), [40, 58, 30, 20], 1, 'landscape'),
    sheetOf(fixed[3] as string, methodology(contents, words), [44, 90, 60, 40], 1, 'landscape'),
  ]
  return writeXlsxFile(sheets, { fontFamily: 'Arial', fontSize: 10, features: [printSetup] }).toBuffer()
}

function sheetOf(name: string, data: Row[], widths: number[], sticky: number, orientation: 'portrait' | 'landscape'): Sheet<FileContent> {
  return {
    sheet: name,
    data: data.map((row) => tallEnough(row, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: sticky,
    ...(orientation === 'landscape' ? { orientation } : {}),
  }
}

const head = (value: string, align: 'left' | 'right' = 'left'): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  align,
  alignVertical: 'bottom',
  backgroundColor: '#F3F0EA',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#857E72',
})
/** Always written as text: nothing that a person typed is ever read as a formula. */
type Words = (value: string, wrap?: boolean) => CellObject

/** Cells of words, one for all that say the same: hundreds of sheets say mostly the same. */
function sharedWords(): Words {
  const [plain, wrapped] = [new Map<string, CellObject>(), new Map<string, CellObject>()]
  return (value, wrap = false) => {
    const known = wrap ? wrapped : plain
    const cell = known.get(value) ?? { value, type: String, alignVertical: 'top', ...(wrap ? { wrap } : {}) }
    known.set(value, cell)
    return cell
  }
}

function figureCell(figure: Figure | undefined): CellObject | null {
  if (!figure) return null
  const value = numberOf(figure)
  if (typeof value === 'string') return { value, type: String, align: 'right', alignVertical: 'top', textColor: '#676157' }
  return { value, type: Number, format: formatOf(figure), align: 'right', alignVertical: 'top' }
}

const index = (contents: readonly FichaContent[], names: readonly string[], words: Words): Row[] => [
  ['Territorio', 'Código', 'Hoja', 'Consulta', 'Datos al', 'sha256'].map((text) => head(text)),
  ...contents.map(({ title, territory, id, dataAsOf, hash }, i) =>
    [title, territory.code, names[i] ?? '', id, dataAsOf, hash].map((text) => words(text)),
  ),
]

/** A row for each territory, a column for each of its own figures: the only sheet whose columns can be added. */
function summary(contents: readonly FichaContent[], words: Words): Sheet<FileContent> {
  const columns = columnsOf(contents)
  const rows = contents.map((content): Row => {
    const own = new Map(ownEntries(content).map(({ name, figure }) => [name, figure]))
    return [
      words(content.territory.code),
      words(content.title),
      ...columns.map(({ name }) => figureCell(own.get(name))),
      words(knownPart(content) ?? '', true),
    ]
  })
  const data = [[head('Código'), head('Territorio'), ...columns.map(({ label }) => head(label, 'right')), head('Lo conocido')], ...rows]
  return { ...sheetOf(fixed[1] as string, data, [9, 24, ...columns.map(() => 16), 60], 1, 'landscape'), stickyColumnsCount: 2 }
}

function territory(content: FichaContent, words: Words): Row[] {
  const heads = ['Sección', 'Qué mide', 'De quién', 'Cifra', 'Unidad', 'Período', 'Estándar', 'Veredicto', 'Clave', 'Lo conocido']
  const rows = entriesOf(content).map(
    ({ section, label, column, figure, standard, verdict }): Row => [
      words(section),
      words(label, true),
      words(column || content.title, true),
      figureCell(figure),
      words(figure.unit),
      words(figure.period),
      words(standard ?? ''),
      words(verdict ?? ''),
      words(figure.key),
      words(figure.covers ?? '', true),
    ],
  )
  return [
    [{ value: content.title, type: String, fontWeight: 'bold', fontSize: 16 }],
    [words(`${content.kindTitle} · ${content.territory.code} · consulta ${content.id} · datos al ${content.dataAsOf}`)],
    [words(`sha256 ${content.hash}`)],
    heads.map((text) => head(text, text === 'Cifra' ? 'right' : 'left')),
    ...rows,
    ...content.notes.map((note): Row => [words('Nota'), words(note, true)]),
  ]
}

/** What each column of «Resumen» is. */
function dictionary(contents: readonly FichaContent[], words: Words): Row[] {
  const titles = new Map(contents.flatMap(({ indicators }) => indicators.map(({ indicator, title }) => [indicator, title] as const)))
  return [
    ['Columna', 'Etiqueta', 'Indicador', 'Nombre corto'].map((text) => head(text)),
    ...columnsOf(contents).map(
      ({ name, label, indicator }): Row => [words(name), words(label, true), words(titles.get(indicator) ?? ''), words(indicator)],
    ),
    [words('Lo conocido'), words(`${knownPartLabel}.`, true), null, null],
    [
      words('s/i'),
      words('Sin información: nunca es cero. Si falta una parte, se da la suma de lo conocido y se dice de cuántas comunas es.', true),
      null,
      null,
    ],
    [
      words('Cifras'),
      words(
        'Son números con todos sus decimales; el formato muestra los de la ficha. Los separadores son los del idioma del programa.',
        true,
      ),
      null,
      null,
    ],
  ]
}

/** How each indicator is computed, and the version of every source that was read. */
function methodology(contents: readonly FichaContent[], words: Words): Row[] {
  const indicators = new Map(contents.flatMap(({ indicators }) => indicators.map((note) => [note.indicator, note] as const)))
  const sources = new Map(
    contents.flatMap(({ sources }) => sources.map((version) => [`${version.source} ${version.version}`, version] as const)),
  )
  return [
    ['Indicador', 'Método', 'Advertencias', 'Fuentes'].map((text) => head(text)),
    ...[...indicators.values()].map(
      ({ label, method, caveats, sources }): Row => [
        words(label, true),
        words(method, true),
        words(caveats.join(' '), true),
        words(sources.join(', '), true),
      ],
    ),
    [],
    ['Fuente', 'Publicador, período y licencia', 'Archivo y sha256', 'Versión'].map((text) => head(text)),
    ...[...sources.values()].map(
      (s): Row => [
        words(`${s.title} (${s.source})`, true),
        words(
          [s.publisher, s.reference, s.published ? `publicada ${formatDate(s.published)}` : '', s.licence].filter(Boolean).join(' · '),
          true,
        ),
        words(`${s.file} · ${s.sha256}`, true),
        words(`${s.version}, cargada ${formatDate(s.loadedAt)}`),
      ],
    ),
  ]
}
