import { looksAt, unseen } from '@radier/geodata/extent'
import type { Layer } from '@radier/geodata/layer'
import { codeLength, levelOfCode } from '@radier/geodata/territory/level'

/** Of what is larger than a comuna, which was looked at in part, and of a drawn area, nothing is said. */
const isTold = (code: string): boolean => code.length >= codeLength.comuna && levelOfCode(code) !== 'area'

/** Nobody looked there for what a layer shows. */
export const isUnseen = (code: string, { extent }: Pick<Layer, 'extent'>): boolean => isTold(code) && !looksAt(extent, code)

/** What the layers that are on do not say of a place, or say of a part of it only. */
export function unseenTexts(code: string, layers: readonly { id: string; layer: Pick<Layer, 'title' | 'extent'> }[]): string[] {
  if (!isTold(code)) return []
  return layers.flatMap(({ layer: { title, extent } }) => {
    if (!extent || (looksAt(extent, code) && !extent.part)) return []
    return [`${title}: ${looksAt(extent, code) ? `solo ${extent.words}` : unseen(extent)}`]
  })
}
