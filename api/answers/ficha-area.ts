/** A drawn area as the subject of a ficha: its figures are those that the API gives of it as a territory. */

import type { FichaData, Known, Subject } from '@radier/geodata/ficha/data'
import { formatNumber } from '@radier/geodata/measure/format'
import { levelLabel } from '@radier/geodata/territory/level'
import type { AreaUnit } from '../contract-area.ts'
import type { Edition } from '../edition.ts'
import type { Service } from '../service.ts'
import { areaOf, areaTerritory } from './area.ts'

/** How the blocks on the border are shared, as on screen when nothing is chosen. */
const split = 'centroide'

export async function fichaArea(
  service: Service,
  edition: Edition,
  data: FichaData,
  code: string,
): Promise<{ subject: Subject; data: FichaData }> {
  const area = await areaOf(service, code)
  const { values, area: facts, parent } = await areaTerritory(service, edition, area, split)
  const figures = new Map(
    values.map(({ indicator, period, tasa, conteo, base }): [string, Known] => {
      const how = facts?.how[indicator]
      const reason = how && 'reason' in how ? how.reason : undefined
      const by = how && 'layer' in how ? facts?.units.find(({ layer }) => layer === how.layer)?.level : undefined
      return [`${indicator} ${period}`, { tasa, conteo, base, ...(reason ? { reason } : {}), ...(by ? { by } : {}) }]
    }),
  )
  const comunas = (facts?.comunas ?? []).map(({ name }) => name)
  const subject: Subject = {
    code,
    name: area.name,
    level: 'area',
    members: [],
    bbox: area.bbox,
    outline: area.outline.flat(),
    region: parent && parent !== '0' ? parent.slice(0, 2) : null,
    notes: [
      `Área dibujada de ${formatNumber(area.hectares, 1)} ha${comunas.length ? ` en ${comunas.slice(0, 5).join(', ')}` : ''}.`,
      ...(facts?.units ?? []).map((unit) => apportioned(unit, comunas.length > 1 ? 'esas comunas' : (comunas[0] ?? 'la comuna'))),
    ],
  }
  return { subject, data: { ...data, area: (indicator, period) => figures.get(`${indicator} ${period}`) } }
}

/** One sentence for each kind of unit: which count, and what part of the people is in none that is published. */
function apportioned({ level, counted, residual }: AreaUnit, comunas: string): string {
  const { many } = levelLabel[level]
  const mark = level === 'zona' ? ', con (z) en las tablas' : ''
  const rest = residual?.all
    ? ` En las publicadas vive el ${formatNumber((100 * residual.published) / residual.all, 1)} % de la población de ${comunas}; el resto, si cae dentro, no está contado.`
    : ''
  return `Por ${many}${mark}: cuentan enteras las que tienen su centro dentro (${formatNumber(counted)}).${rest}`
}
