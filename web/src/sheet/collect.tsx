import type { Block, Section } from '@radier/geodata/ficha/content'
import { createContext, useContext } from 'react'

/** Gathers a section, or one block of it, for a report; null where nothing is gathered. */
export const Collect = createContext<((section: Section, block: number | null, label: string) => void) | null>(null)

const whole = new Set<Block['kind']>(['lead', 'table', 'standards', 'chart', 'map'])

/** Name of a block for the list of what was gathered. */
export function blockLabel(block: Block): string {
  switch (block.kind) {
    case 'lead':
      return `${block.figure.text} ${block.caption}`
    case 'table':
      return block.title ?? 'Tabla'
    case 'chart':
      return block.chart.title
    case 'map':
      return 'Mapa'
    default:
      return 'Bloque'
  }
}

/** «Recoger» of a whole section. */
export function CollectSection({ section }: { section: Section }) {
  const collect = useContext(Collect)
  if (!collect) return null
  return (
    <button
      type="button"
      className="collect"
      aria-label={`Recoger «${section.title}» para un informe`}
      onClick={() => collect(section, null, section.title)}
    >
      Recoger
    </button>
  )
}

/** «Recoger» of one block, where its section has several. */
export function CollectBlock({ section, at }: { section: Section; at: number }) {
  const collect = useContext(Collect)
  const block = section.blocks[at]
  if (!collect || !block || !whole.has(block.kind) || section.blocks.filter(({ kind }) => whole.has(kind)).length < 2) return null
  const label = blockLabel(block)
  return (
    <button type="button" className="collect" aria-label={`Recoger «${label}» para un informe`} onClick={() => collect(section, at, label)}>
      Recoger
    </button>
  )
}
