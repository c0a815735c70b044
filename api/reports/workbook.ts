/**
 * Fichas as a workbook: index, a sheet for each territory to be read and printed, dictionary and methodology. Behind, every figure with
 * its key when it is one ficha, and a row for each territory when they are several. Figures are numbers; the unknown is «s/i».
 */
import type { FichaContent } from '@radier/geodata/ficha/content'
import { issuedBy } from '@radier/geodata/ficha/issuer'
import { formatDate } from '@radier/geodata/measure/format'
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node'
import { columnsOf, entriesOf, knownPart, knownPartLabel, ownEntries } from './entries.ts'
import { type Extras, type FileContent, type Link, place, quoted, workbookSetup } from './print-setup.ts'
import { figureCell, head, link, sharedWords, sheetOf, type Words } from './sheet-cells.ts'
import { sheetNames } from './sheet-names.ts'
import { type TerritorySheet, territorySheet } from './territory-sheet.ts'

const [INDEX, SUMMARY, FIGURES, DICTIONARY, METHOD] = ['Índice', 'Resumen', 'Cifras', 'Diccionario', 'Metodología'] as const
const fixed = [INDEX, SUMMARY, FIGURES, DICTIONARY, METHOD]

/** One file for one or for hundreds of fichas of the same template. */
export async function renderWorkbook(contents: readonly FichaContent[]): Promise<Uint8Array> {
  const words = sharedWords()
  const names = sheetNames([...fixed, ...contents.map(({ title }) => title)]).slice(fixed.length)
  const territories = contents.map((content, i) => territorySheet(content, names[i] as string, quoted(INDEX), words))
  const [only] = contents.length === 1 ? contents : []
  const first = index(contents, names, territories, words)
  const behind = only ? figures(only, words) : summary(contents, words)
  const extras = new Map<string, Extras>([
    [INDEX, { links: first.links }],
    [behind.sheet ?? '', { filter: `A1:${place((behind.columns?.length ?? 1) - 1, behind.data.length - 1)}` }],
    ...territories.map(({ links, filter }, i): [string, Extras] => [names[i] as string, { links, filter }]),
  ])
  const sheets = [
    first.sheet,
    ...(only ? [] : [behind]),
    ...territories.map(({ sheet }) => sheet),
    ...(only ? [behind] : [dictionary(contents, words)]),
    methodology(contents, words),
  ]
  const setup = workbookSetup(extras, {
    title: only ? `${only.kindTitle}: ${only.title}` : `Fichas de ${contents.length} territorios`,
    author: issuerOf(contents),
  })
  return writeXlsxFile(sheets, { fontFamily: 'Arial', fontSize: 10, features: [setup] }).toBuffer()
}

/** Who issues it, when somebody does. */
const issuerOf = ([content]: readonly FichaContent[]): string => (content?.issue ? issuedBy(content.issue) : 'Radier')

/** Every territory, and of one alone its sections, with where each is. */
function index(contents: readonly FichaContent[], names: readonly string[], territories: readonly TerritorySheet[], words: Words) {
  const links: Link[] = []
  const data: Row[] = [['Contenido', 'Código', 'Consulta', 'Datos al', 'sha256'].map((text) => head(text))]
  const add = (to: string, text: string, rest: string[] = []) => {
    links.push({ cell: place(0, data.length), to })
    data.push([link(text), ...rest.map((text) => words(text, true))])
  }
  for (const [i, { title, territory, id, dataAsOf, hash }] of contents.entries()) {
    const sheet = quoted(names[i] as string)
    add(`${sheet}!A1`, title, [territory.code, id, dataAsOf, hash])
    if (contents.length === 1) for (const { title, cell } of territories[i]?.sections ?? []) add(`${sheet}!${cell}`, `   ${title}`)
  }
  for (const name of contents.length === 1 ? [FIGURES, METHOD] : [SUMMARY, DICTIONARY, METHOD]) add(`${quoted(name)}!A1`, name)
  data.push([], ...general.map(([what, says]): Row => [words(what), { ...words(says, true), columnSpan: 4 }, null, null, null]))
  return { sheet: sheetOf(INDEX, data, [36, 10, 18, 12, 40], 1, 'portrait'), links }
}

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
  return { ...sheetOf(SUMMARY, data, [9, 24, ...columns.map(() => 16), 60], 1, 'landscape'), stickyColumnsCount: 2 }
}

/** Every figure of one ficha with its key, in reading order. */
function figures(content: FichaContent, words: Words): Sheet<FileContent> {
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
  const data = [heads.map((text) => head(text, text === 'Cifra' ? 'right' : 'left')), ...rows]
  return sheetOf(FIGURES, data, [22, 52, 30, 14, 26, 11, 16, 14, 44, 40], 1, 'landscape')
}

/** What each column of «Resumen» is. */
function dictionary(contents: readonly FichaContent[], words: Words): Sheet<FileContent> {
  const titles = new Map(contents.flatMap(({ indicators }) => indicators.map(({ indicator, title }) => [indicator, title] as const)))
  const columns = columnsOf(contents)
  const data: Row[] = [
    ['Columna', 'Etiqueta', 'Indicador', 'Nombre corto'].map((text) => head(text)),
    ...columns.map(
      ({ name, label, indicator }): Row => [words(name), words(label, true), words(titles.get(indicator) ?? '', true), words(indicator)],
    ),
  ]
  return sheetOf(DICTIONARY, data, [40, 58, 30, 20], 1, 'landscape')
}

/** What the unknown and the numbers are. */
const general = [
  ['Lo conocido', `${knownPartLabel}.`],
  ['s/i', 'Sin información: nunca es cero. Si falta una parte, se da la suma de lo conocido y se dice de cuántas comunas es.'],
  ['Cifras', 'Son números con todos sus decimales; el formato muestra los de la ficha. Los separadores son los del idioma del programa.'],
  ['Códigos y años', 'Son texto: no se suman ni pierden ceros.'],
] as const

/** How each indicator is computed, and the version of every source that was read. */
function methodology(contents: readonly FichaContent[], words: Words): Sheet<FileContent> {
  const indicators = new Map(contents.flatMap(({ indicators }) => indicators.map((note) => [note.indicator, note] as const)))
  const sources = new Map(
    contents.flatMap(({ sources }) => sources.map((version) => [`${version.source} ${version.version}`, version] as const)),
  )
  const data: Row[] = [
    ['Indicador', 'Método', 'Advertencias', 'Fuentes'].map((text) => head(text)),
    ...[...indicators.values()].map(
      ({ label, method, caveats, sources }): Row => [label, method, caveats.join(' '), sources.join(', ')].map((text) => words(text, true)),
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
        words(`${s.version}, cargada ${formatDate(s.loadedAt)}`, true),
      ],
    ),
  ]
  return sheetOf(METHOD, data, [44, 90, 60, 40], 1, 'landscape')
}
