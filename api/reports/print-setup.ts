/** How the workbook and each of its sheets print and open: A4, as wide as the page, heads on every page, filters, links, title and author. */
import type { Feature, Image } from 'write-excel-file/node'

/** What the writer takes for a file; it does not name the type itself. */
export type FileContent = Image['content']

/** From a cell to a place of the workbook: «'Índice'!A1», the name of the sheet quoted by `quoted`. */
export interface Link {
  cell: string
  to: string
}

/** What the writer does not know of a sheet. */
export interface Extras {
  links?: readonly Link[]
  /** «A4:H90». */
  filter?: string
}

export interface Properties {
  title: string
  author: string
}

const xml = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' } as Record<string, string>
const escaped = (text: string) => text.replace(/["&<>]/g, (letter) => xml[letter] as string)
/** The name of a sheet in a reference. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`

/** «AB12» of a column and a row from 0. */
export function place(column: number, row: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row + 1}`
}

const fixed = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
const PROPERTIES = 'docProps/core.xml'

export function workbookSetup(extras: ReadonlyMap<string, Extras>, { title, author }: Properties): Feature<FileContent> {
  const linksOf = (sheet: string) => {
    const links = extras.get(sheet)?.links ?? []
    return links.length
      ? `<hyperlinks>${links.map(({ cell, to }) => `<hyperlink ref="${cell}" location="${escaped(to)}"/>`).join('')}</hyperlinks>`
      : ''
  }
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, { sheet = '', stickyColumnsCount = 0, orientation = 'portrait' }) => {
            const filter = extras.get(sheet)?.filter
            return content
              .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace('</sheetData>', filter ? `</sheetData><autoFilter ref="${filter}"/>` : '</sheetData>')
              .replace(/<(?:pageMargins|pageSetup)[^>]*\/>/g, '')
              .replace('</worksheet>', () =>
                [
                  linksOf(sheet),
                  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
                  `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${stickyColumnsCount ? 0 : 1}" fitToHeight="0"/>`,
                  `<headerFooter><oddFooter>&amp;L${escaped(sheet.replaceAll('&', '&&'))}&amp;CRadier&amp;Rpágina &amp;P de &amp;N</oddFooter></headerFooter>`,
                  '</worksheet>',
                ].join(''),
              )
          },
        },
        'xl/workbook.xml': {
          transform: (content, sheets) => {
            const named = sheets.flatMap(({ sheet = '', stickyRowsCount = 1, stickyColumnsCount = 0 }, i) => {
              const name = escaped(quoted(sheet))
              const filter = extras.get(sheet)?.filter
              const columns = stickyColumnsCount ? `${name}!$A:$${'ABCDEFGH'[stickyColumnsCount - 1]},` : ''
              return [
                ...(filter
                  ? [`<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${name}!${fixed(filter)}</definedName>`]
                  : []),
                `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${columns}${name}!$${stickyRowsCount}:$${stickyRowsCount}</definedName>`,
              ]
            })
            return content.replace('<definedNames/>', () => `<definedNames>${named.join('')}</definedNames>`)
          },
        },
        '[Content_Types].xml': {
          insert: () => `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${PROPERTIES}"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-properties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${PROPERTIES}"/>`,
        },
      },
      write: {
        files: () => ({
          [PROPERTIES]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:language>es-CL</dc:language></cp:coreProperties>`,
        }),
      },
    },
  }
}
