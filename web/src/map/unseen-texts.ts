import { looksAt, unseen } from '@radier/geodata/extent'
import type { Layer } from '@radier/geodata/layer'
import { codeLength } from '@radier/geodata/territory/level'

/** What the layers that are on do not say of a place, or say of a part of it only. Of what is larger than a comuna, nothing. */
export function unseenTexts(code: string, layers: readonly { id: string; layer: Pick<Layer, 'title' | 'extent'> }[]): string[] {
  if (code.length < codeLength.comuna) return []
  return layers.flatMap(({ layer: { title, extent } }) => {
    if (!extent || (looksAt(extent, code) && !extent.part)) return []
    return [`${title}: ${looksAt(extent, code) ? `solo ${extent.words}` : unseen(extent)}`]
  })
}
