import type { TerritoryCard } from '@radier/api/contract'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { coverageText } from '@radier/geodata/measure/known'
import { unitBeside } from '@radier/geodata/measure/unit'
import { levelLabel, levelOfCode } from '@radier/geodata/territory/level'
import type { ReactNode } from 'react'
import type { Scene } from '../view/scene.ts'
import { shortRegionName } from './region-names.ts'
import type { Size } from './use-size.ts'

export interface Tip {
  x: number
  y: number
  /** Territory, or a feature of a layer with its text. */
  of: { code: string } | { title: string; text: string }
}

const offset = 14
const room = { width: 232, height: 96 }

/** What the pointer is on, beside it and inside the map. */
export function Tooltip({ tip, size, children }: { tip: Tip; size: Size; children: ReactNode }) {
  const left = tip.x + offset + room.width > size.width ? undefined : tip.x + offset
  const top = tip.y + offset + room.height > size.height ? undefined : tip.y + offset
  const style = {
    left,
    right: left === undefined ? Math.max(8, size.width - tip.x + offset) : undefined,
    top,
    bottom: top === undefined ? Math.max(8, size.height - tip.y + offset) : undefined,
  }
  return (
    <div className="globo-mapa" style={style} aria-hidden="true">
      {children}
    </div>
  )
}

export function TerritoryTip({ code, scene, names }: { code: string; scene: Scene; names: Map<string, TerritoryCard> }) {
  const figure = scene.values.get(code)
  const { text, measure } = scene
  const known = figure && figure.value !== null
  const written = formatNumber(figure?.value, text.decimals)
  const [bold, rest] = splitUnit(unitBeside(written, text.unit))
  return (
    <>
      <b>{nameOf(code, names)}</b>
      {known ? (
        <span>
          <strong>{[written, bold].filter(Boolean).join(' ')}</strong> {rest}
        </span>
      ) : (
        <span>
          <i className="muestra-si" /> {figure?.state ?? `${UNKNOWN}: la fuente no trae el dato`}
        </span>
      )}
      {known && figure.coverage && <span>lo conocido: {coverageText(figure.coverage)}</span>}
      {known && measure === 'tasa' && figure.conteo !== null && figure.base !== null && (
        <span>
          {formatNumber(figure.conteo)} de {formatNumber(figure.base)}
        </span>
      )}
    </>
  )
}

/** «de cada 100 hogares» → «de cada 100» stays with the figure; «%» too. */
function splitUnit(unit: string): [string, string] {
  const match = /^(de cada [\d.]+)\s*(.*)$/.exec(unit)
  if (match) return [match[1] ?? '', match[2] ?? '']
  return unit === '%' ? ['%', ''] : ['', unit]
}

/** Name of a territory; blocks and census zones say what they are and where. */
export function nameOf(code: string, names: Map<string, TerritoryCard>): string {
  const card = names.get(code)
  if (card) return card.level === 'region' ? (shortRegionName[code] ?? card.name) : card.name
  const level = levelOfCode(code)
  const comuna = names.get(code.slice(0, 5))?.name
  const own = level ? `${levelLabel[level].one} ${code.slice(5)}` : code
  return comuna ? `${own}, ${comuna}` : own
}
