import type { MicroAnswer } from '@radier/api/contract-micro'
import type { FoundSite } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'
import { type Signal, useSignal } from '../../map/signal.ts'
import { Tooltip } from '../../map/tooltip.tsx'
import type { Size } from '../../map/use-size.ts'
import { areaText, homesText } from '../../planning/words.ts'
import { rangeText, zonesText } from './micro-words.ts'
import { verdictTag } from './words.ts'

/** Reference of a site or key of a block, and where the pointer is. */
export interface Pointed {
  key: string
  point: [number, number]
}

interface MapTipProps {
  pointed: Signal<Pointed | null>
  size: Size
  sites: readonly FoundSite[]
  micro: MicroAnswer | null
}

/** What the pointer is on: a site with what the search says of it, or a block with what it takes. */
export function MapTip({ pointed, size, sites, micro }: MapTipProps) {
  const now = useSignal(pointed)
  const said = now && (micro ? ofBlock(micro, now.key) : ofSite(sites, now.key))
  if (!now || !said) return null
  const [title, ...lines] = said
  const [x, y] = now.point
  return (
    <Tooltip tip={{ x, y, of: { title, text: '' } }} size={size}>
      <b>{title}</b>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </Tooltip>
  )
}

type Said = [title: string, ...lines: string[]]

function ofSite(sites: readonly FoundSite[], key: string): Said | null {
  const site = sites.find(({ ref }) => ref === key)
  if (!site) return null
  const homes = site.homes === null ? '' : ` · ${homesText(site.homes)}`
  return [site.name, `${areaText(site.areaM2)}${site.zone ? `, zona ${site.zone}` : ''}`, `${verdictTag(site).text}${homes}`]
}

function ofBlock({ blocks, predial, condominio }: MicroAnswer, key: string): Said | null {
  const block = blocks.find((own) => own.key === key)
  if (!block) return null
  return [
    `Manzana ${key}`,
    `Zona ${zonesText(block)}, ${areaText(block.areaM2)}`,
    `${predial.title}: ${rangeText(block.predial)}`,
    `${condominio.title}: ${rangeText(block.condominio)}`,
    `Personas: ${formatNumber(block.people)}`,
  ]
}
