import type { FoundSite } from '@radier/api/contract-planning'
import { Tooltip } from '../../map/tooltip.tsx'
import type { Size } from '../../map/use-size.ts'
import { areaText, homesText } from '../../planning/words.ts'
import { verdictTag } from './words.ts'

/** A site under the pointer: its name, its size and what the search says of it. */
export function SiteTip({ site, point: [x, y], size }: { site: FoundSite; point: [number, number]; size: Size }) {
  return (
    <Tooltip tip={{ x, y, of: { title: site.name, text: '' } }} size={size}>
      <b>{site.name}</b>
      <span>
        {areaText(site.areaM2)}
        {site.zone && `, zona ${site.zone}`}
      </span>
      <span>
        {verdictTag(site).text}
        {site.homes !== null && ` · ${homesText(site.homes)}`}
      </span>
    </Tooltip>
  )
}
