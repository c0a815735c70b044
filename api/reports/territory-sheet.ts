/** A ficha on one sheet that prints as A4: its sections one under the other, with links to the index. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import type { CellObject, Row, Sheet } from 'write-excel-file/node'
import { type FileContent, type Link, place } from './print-setup.ts'
import { placesOf, sectionTables } from './section-tables.ts'
import { figureCell, head, link, sheetOf, type Words } from './sheet-cells.ts'

export interface TerritorySheet {
  sheet: Sheet<FileContent>
  links: Link[]
  filter: string
  /** Where each section begins, for the index. */
  sections: { title: string; cell: string }[]
}

/** Rows above the first section. */
const HEADS = 4

export function territorySheet(content: FichaContent, name: string, index: string, words: Words): TerritorySheet {
  const places = placesOf(content)
  const tables = sectionTables(content)
  const widths = [56, 28, 10, ...places.map(() => 13), 42, 5, 34]
  const across = (text: string): Row => [{ ...words(text, true), columnSpan: widths.length }, ...widths.slice(1).map(() => null)]
  // Not merged: Excel sorts no range that holds merged cells.
  const titled = (title: string): Row => widths.map((_, i) => band(i ? '' : title))
  const heads = ['Indicador', 'Unidad', 'Período', ...places.map(({ title }) => title), 'Fuente', 'Nota', 'Qué tener en cuenta']
  const data: Row[] = [
    [{ value: content.title, type: String, fontWeight: 'bold', fontSize: 16 }],
    [words(`${content.kindTitle} · ${content.territory.code} · consulta ${content.id} · datos al ${content.dataAsOf}`)],
    [link('Volver al índice')],
    heads.map((text, i) =>
      text === 'Fuente' ? { ...head(text), indent: 1 } : head(text, i > 2 && i < 3 + places.length ? 'right' : 'left'),
    ),
  ]
  const sections: TerritorySheet['sections'] = []
  const notes = new Map<string, number>()
  const noteOf = (caveats: string): string => {
    if (!caveats) return ''
    notes.set(caveats, notes.get(caveats) ?? notes.size + 1)
    return String(notes.get(caveats))
  }
  for (const { title, rows } of tables) {
    sections.push({ title, cell: place(0, data.length) })
    data.push(titled(title))
    for (const { what, unit, period, figures, sources, caveats, remark } of rows)
      data.push([
        words(what, true),
        words(unit, true),
        words(period),
        ...places.map(({ place }) => (figures[place] ? figureCell(figures[place]) : null)),
        { ...words(sources, true), align: 'left', indent: 1 },
        words(noteOf(caveats)),
        words(remark, true),
      ])
  }
  const last = place(widths.length - 1, data.length - 1)
  data.push(titled('Notas'), ...[...notes].map(([text, number]) => across(`${number}. ${text}`)))
  data.push(...content.notes.map((note) => across(note)))
  return {
    sheet: sheetOf(name, data, widths, HEADS, 'landscape'),
    links: [{ cell: place(0, HEADS - 2), to: `${index}!A1` }],
    filter: `${place(0, HEADS - 1)}:${last}`,
    sections,
  }
}

const band = (value: string): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#FAF8F4',
  alignVertical: 'center',
})
