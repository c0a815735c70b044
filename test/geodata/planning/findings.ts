/** What was measured for a criterion, in few words. */
import type { Criterion } from '@radier/geodata/planning/criterion'
import type { Measured, ZoneMeasured } from '@radier/geodata/planning/measured'

export const school = (metres: number | null, loaded = true): Measured['servicio'] => ({
  loaded,
  metres,
  name: 'Los Aromos',
  at: [-72.9, -41.3],
})
export const escuela: Extract<Criterion, { kind: 'servicio' }> = { kind: 'servicio', service: 'educacion_basica', metres: 1_000 }
export const zone = (name: string, share: number, housing: boolean | null, density: number | null): ZoneMeasured => ({
  zone: name,
  share,
  housing,
  density,
})
export const title = (layer: string) => (layer === 'mojado' ? 'Humedales' : layer)
