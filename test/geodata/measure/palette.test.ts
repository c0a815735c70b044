import { rampToken } from '@radier/geodata/measure/palette'
import { expect, it } from 'vitest'

it.each([
  ['cobre', 6, ['cobre-1', 'cobre-2', 'cobre-3', 'cobre-4', 'cobre-5', 'cobre-6']],
  ['gris', 2, ['gris-1', 'gris-6']],
  ['pacifico', 1, ['pacifico-3']],
  ['divergente', 5, ['peor-2', 'peor-1', 'medio', 'mejor-1', 'mejor-2']],
  ['divergente', 3, ['peor-2', 'medio', 'mejor-2']],
] as const)('%s in %d classes uses the whole ramp', (ramp, count, tokens) => {
  expect(Array.from({ length: count }, (_, i) => rampToken(ramp, i, count))).toEqual(tokens)
})
