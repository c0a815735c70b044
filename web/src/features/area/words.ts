import { formatNumber } from '@radier/geodata/measure/format'

/** «41,2 ha», and from 1,000 ha «12,3 km²». */
export const sizeText = (hectares: number): string =>
  hectares >= 1000
    ? `${formatNumber(hectares / 100, hectares >= 10_000 ? 0 : 1)} km²`
    : `${formatNumber(hectares, hectares >= 100 ? 0 : 1)} ha`

/** «Santiago», «Santiago y Recoleta», «Santiago, Recoleta y 3 más». */
export function listText(names: readonly string[], most = 3): string {
  const shown = names.slice(0, names.length > most ? most - 1 : most)
  const rest = names.length - shown.length
  const all = rest ? [...shown, `${rest} más`] : shown
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} y ${all.at(-1)}` : (all[0] ?? '')
}
