import { censusService } from '../census-service.ts'
import { defineSource } from '../source.ts'

export default defineSource(
  censusService({
    layer: 6,
    file: 'manzanas_cpv24',
    title: 'Manzanas del Censo 2024 (servicio del INE)',
    known: ['Un campo vacío es una cifra reservada por secreto estadístico, no un cero; la suma de las manzanas es menor que la comuna.'],
  }),
)
