import { censusService } from '../census-service.ts'
import { defineSource } from '../source.ts'

export default defineSource(
  censusService({
    layer: 9,
    file: 'entidades_cpv24',
    title: 'Entidades rurales del Censo 2024 (servicio del INE)',
    known: ['Un campo vacío es una cifra reservada por secreto estadístico, no un cero.'],
  }),
)
