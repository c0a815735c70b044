import { censusService } from '../census-service.ts'
import { defineSource } from '../source.ts'

export default defineSource(
  censusService({
    layer: 2,
    file: 'zonal_cpv24',
    title: 'Zonas del Censo 2024 (servicio del INE)',
    known: ['Da las zonas urbanas: lo rural y lo que el INE agrupa por comuna no está.'],
  }),
)
