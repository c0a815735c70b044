import { censusService } from '../census-service.ts'
import { defineSource } from '../source.ts'

export default defineSource(
  censusService({
    layer: 10,
    file: 'distrital_cpv24',
    title: 'Distritos censales 2024 (servicio del INE)',
    known: ['Un distrito puede tener parte urbana y parte rural.'],
  }),
)
