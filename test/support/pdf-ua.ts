/**
 * What PDF/UA-1 asks of the structure of a file that pdfkit wrote, read from its bytes. It sees tags, marked content, headings, tables, alternatives,
 * links, fonts and metadata; it does not see whether an alternative is a good one, contrast, nor whether the order of the tags is that of the eye.
 */
import { inflateSync } from 'node:zlib'

interface Element {
  id: string
  type: string
  body: string
  kids: string[]
}

/** Faults as sentences; empty when there is none. */
export function uaFaults(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id as string, body as string]),
  )
  const elements = new Map(
    [...objects].flatMap(([id, body]) => (/^<<\n\/S \/(\w+)\n(?!\/(URI|D) )/.test(body) ? [[id, elementOf(id, body)]] : [])),
  )
  return [...documentFaults(file), ...treeFaults(objects, elements), ...contentFaults(objects, elements), ...fontFaults(objects)]
}

function elementOf(id: string, body: string): Element {
  const type = /^<<\n\/S \/(\w+)/.exec(body)?.[1] ?? ''
  const kids = [...(/\/K \[([^\]]*)\]/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, kid]) => kid as string)
  return { id, type, body, kids }
}

function documentFaults(file: string): string[] {
  const needed: [RegExp, string][] = [
    [/<pdfuaid:part>1</, 'does not say that it is PDF/UA-1'],
    [/<dc:title>[\s\S]*?<rdf:li xml:lang="x-default">[^<]+</, 'has no title in its metadata'],
    [/\/Lang \(es-CL\)/, 'does not say its language'],
    [/\/DisplayDocTitle true/, 'does not show its title'],
    [/\/Marked true/, 'is not marked'],
  ]
  return needed.flatMap(([pattern, fault]) => (pattern.test(file) ? [] : [`The file ${fault}.`]))
}

function treeFaults(objects: ReadonlyMap<string, string>, elements: ReadonlyMap<string, Element>): string[] {
  const faults: string[] = []
  const root = [...elements.values()].find(({ type }) => type === 'Document')
  const order: Element[] = []
  const walk = (one: Element | undefined) => {
    if (!one) return
    order.push(one)
    for (const kid of one.kids) walk(elements.get(kid))
  }
  walk(root)
  if (order.length !== elements.size) faults.push(`${elements.size - order.length} elements hang from no other.`)
  let level = 0
  for (const { type, body, kids, id } of order) {
    const heading = Number(/^H(\d)$/.exec(type)?.[1])
    if (heading) {
      if (heading > level + 1) faults.push(`H${heading} follows H${level}.`)
      if (/\/K \[\]/.test(body)) faults.push(`${type} ${id} is empty.`)
      level = heading
    }
    if (type === 'Figure' && !/\/Alt \(..+\)\n/s.test(body)) faults.push(`Figure ${id} has no alternative.`)
    if (type === 'Figure' && !/\/BBox \[/.test(body)) faults.push(`Figure ${id} does not say where it stands.`)
    if (type === 'TH' && !/\/Scope \/(Row|Column)/.test(body)) faults.push(`TH ${id} has no scope.`)
    if (type === 'Table') faults.push(...tableFaults(id, kids, elements))
    if (type === 'Link' && !/\/Type \/OBJR/.test([body, ...kids.map((kid) => objects.get(kid) ?? '')].join()))
      faults.push(`Link ${id} holds no link.`)
  }
  if (order.filter(({ type }) => type === 'H1').length !== 1) faults.push('There is not one H1.')
  for (const [id, body] of objects)
    if (/\/Subtype \/Link/.test(body) && !(/\/Contents \(..+\)/s.test(body) && /\/StructParent \d/.test(body)))
      faults.push(`The link ${id} is not in the structure, or does not say where it goes.`)
  return faults
}

function tableFaults(id: string, rows: readonly string[], elements: ReadonlyMap<string, Element>): string[] {
  const cells = rows.map((row) => (elements.get(row)?.kids ?? []).map((cell) => elements.get(cell)))
  const widths = new Set(cells.map(({ length }) => length))
  const named = cells.every(([first]) => first?.type === 'TH' || first?.body.includes('/K []'))
  return [
    ...(widths.size > 1 ? [`Table ${id} has rows of ${[...widths].join(' and ')} cells.`] : []),
    ...(named ? [] : [`Table ${id} has a row without its header.`]),
  ]
}

const painted = /^(Tj|TJ|f|f\*|F|S|s|B|B\*|b|b\*|sh|Do)$/

/** All that is painted is tagged or decoration, and every piece of tagged content is in the tree, once. */
function contentFaults(objects: ReadonlyMap<string, string>, elements: ReadonlyMap<string, Element>): string[] {
  const claimed = new Map<string, number>()
  for (const { body } of elements.values()) {
    const at = /\/Pg (\d+) 0 R/.exec(body)?.[1]
    const own = (/\/K \[([\s\S]*?)\]\n/.exec(body)?.[1] ?? '').replaceAll(/<<[\s\S]*?>>/g, '').replaceAll(/\d+ 0 R/g, '')
    const others = [...body.matchAll(/\/Type \/MCR\n\/Pg (\d+) 0 R\n\/MCID (\d+)/g)].map(([, page, mcid]) => `${page} ${mcid}`)
    for (const key of [...[...own.matchAll(/\d+/g)].map(([mcid]) => `${at} ${mcid}`), ...others])
      claimed.set(key, (claimed.get(key) ?? 0) + 1)
  }
  const faults: string[] = []
  for (const [id, body] of objects) {
    if (!/\/Type \/Page\n/.test(body)) continue
    if (!/\/Tabs \/S/.test(body)) faults.push(`Page ${id} is not read in the order of its tags.`)
    const stream = objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? ''
    const from = stream.indexOf('stream\n') + 7
    const operators = inflateSync(Buffer.from(stream.slice(from, stream.lastIndexOf('\nendstream')), 'latin1')).toString('latin1')
    let depth = 0
    let bare = 0
    for (const line of operators.split('\n')) {
      const operator = line.trim().split(/\s+/).at(-1) ?? ''
      const mcid = /\/MCID (\d+)/.exec(line)?.[1]
      if (mcid !== undefined && claimed.get(`${id} ${mcid}`) !== 1)
        faults.push(`Content ${mcid} of page ${id} is in the tree ${claimed.get(`${id} ${mcid}`) ?? 0} times.`)
      if (operator === 'BDC' || operator === 'BMC') depth++
      if (operator === 'EMC') depth--
      if (painted.test(operator) && depth < 1) bare++
    }
    if (bare) faults.push(`Page ${id} paints ${bare} things that are neither tagged nor decoration.`)
  }
  return faults
}

const fontFaults = (objects: ReadonlyMap<string, string>): string[] =>
  [...objects].flatMap(([id, body]) =>
    (/\/Type \/FontDescriptor/.test(body) && !/\/FontFile[23]? /.test(body)) ||
    (/\/Subtype \/Type0/.test(body) && !/\/ToUnicode /.test(body))
      ? [`Font ${id} is not inside, or its letters have no text.`]
      : [],
  )
