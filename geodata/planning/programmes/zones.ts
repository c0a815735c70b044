/** Where an amount of a programme rules: the beginnings of the codes of its comunas (region, province or the whole code). */
export interface Zone {
  label: string
  codes: readonly string[]
}

const far = ['11', '12', '104', '05201', '05104']
const north = ['15', '01', '02', '03']

export const zones = {
  /** Everywhere that no other zone names. */
  general: { label: 'general', codes: [''] },
  extreme: {
    label:
      'zonas extremas: Arica y Parinacota, Tarapacá, Antofagasta, Atacama, Aysén, Magallanes, Chiloé, Palena, Isla de Pascua y Juan Fernández',
    codes: [...north, '102', ...far],
  },
  centre: { label: 'de Coquimbo a Los Lagos', codes: ['04', '05', '13', '06', '07', '16', '08', '09', '14', '10'] },
  northAndChiloe: { label: 'de Arica y Parinacota a Atacama, y Chiloé', codes: [...north, '102'] },
  southAndIslands: { label: 'Aysén, Magallanes, Palena, Isla de Pascua y Juan Fernández', codes: far },
  rent: {
    label: 'Arica y Parinacota, Tarapacá, Antofagasta, Atacama, Metropolitana, Aysén y Magallanes',
    codes: [...north, '13', '11', '12'],
  },
} as const satisfies Record<string, Zone>

/**
 * Extreme zones of the policy of «zonas en desarrollo»: 39 comunas. It is another list than the one of the programmes: it has Cochamó
 * and lacks Antofagasta, Atacama and Chiloé. Source: ladiscusion.cl, «Entra en vigencia política de zonas en desarrollo en materia social».
 */
export const developmentExtreme: Zone = {
  label: 'zonas extremas de la política de zonas en desarrollo',
  codes: ['15', '01', ...far, '10103'],
}

/** Length of the code of the zone that names the comuna, the most specific; null when it lies outside. */
export function nearness(zone: Zone, cut: string): number | null {
  const fitting = zone.codes.filter((code) => cut.startsWith(code))
  return fitting.length ? Math.max(...fitting.map((code) => code.length)) : null
}
