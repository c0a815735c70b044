import { collapse } from './text.ts'

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** A description as columns: the rows of two cells of its HTML tables as key and value; otherwise one column `description`. */
export function describedTable(html: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [, row] of html.matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<tr\b|<\/tr>|<\/table>|$)/gi)) {
    const cells = [...row!.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)(?=<t[dh]\b|<\/t[dh]>|$)/gi)].map(([, cell]) => plainText(cell!))
    if (cells.length === 2 && cells[0] !== '') values[cells[0]!] = cells[1]!
  }
  if (Object.keys(values).length > 0) return values
  const text = plainText(html)
  return text === '' ? {} : { description: text }
}

function plainText(html: string): string {
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ')
  return collapse(
    text.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (entity, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : entity
    }),
  )
}
