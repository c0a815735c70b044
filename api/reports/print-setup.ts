/** How each sheet prints: A4, as wide as the page, its head and its frozen columns on every page, page numbers at the foot. */
import type { Feature, Image } from 'write-excel-file/node'

/** What the writer takes for a file; it does not name the type itself. */
export type FileContent = Image['content']

const xml = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' } as Record<string, string>
const escaped = (text: string) => text.replace(/["&<>]/g, (letter) => xml[letter] as string)

export const printSetup: Feature<FileContent> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, { sheet = '', stickyColumnsCount = 0 }) =>
          content
            .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageMargins[^>]*\/>/, '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>')
            .replace(/<pageSetup paperSize="9"/, `<pageSetup paperSize="9" fitToWidth="${stickyColumnsCount ? 0 : 1}" fitToHeight="0"`)
            .replace(
              '</worksheet>',
              `<headerFooter><oddFooter>&amp;L${escaped(sheet.replaceAll('&', '&&'))}&amp;CRadier&amp;Rpágina &amp;P de &amp;N</oddFooter></headerFooter></worksheet>`,
            ),
      },
      'xl/workbook.xml': {
        transform: (content, sheets) => {
          const titles = sheets.map(({ sheet = '', stickyRowsCount = 1, stickyColumnsCount = 0 }, i) => {
            const name = escaped(`'${sheet.replaceAll("'", "''")}'`)
            const columns = stickyColumnsCount ? `${name}!$A:$${'ABCDEFGH'[stickyColumnsCount - 1]},` : ''
            return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${columns}${name}!$${stickyRowsCount}:$${stickyRowsCount}</definedName>`
          })
          return content.replace('<definedNames/>', `<definedNames>${titles.join('')}</definedNames>`)
        },
      },
    },
  },
}
