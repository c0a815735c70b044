import { choose } from '@radier/geodata/view/choose'
import { expect, it } from 'vitest'
import { unknownInside } from '../../../web/src/features/explore/unknown.ts'
import { sceneOf } from '../../../web/src/view/derived.ts'
import { opening } from '../../../web/src/view/view.ts'
import { catalogue, values } from '../view/catalogue.ts'

const names = new Map([
  ['12201', 'Cabo de Hornos'],
  ['12202', 'Antártica'],
])
const said = (territory: string, measure: 'tasa' | 'conteo' = 'tasa') => {
  const figures = { codes: [...values.codes, '12201'], tasa: [...values.tasa, 1], conteo: [...values.conteo, 2], base: [...values.base, 3] }
  const scene = sceneOf({ ...opening, territory }, choose(opening, catalogue)!, { ...values, ...figures }, catalogue)
  return unknownInside(scene, measure, names)
}

it('a provincia without a figure names the comuna that lacks it', () => {
  expect(said('122')).toBe('Una de sus comunas es s/i: Antártica.')
  expect(said('0', 'conteo')).toBe('Una de sus comunas es s/i: Antártica.')
})

it('nothing is named where every comuna has it, nor inside a comuna', () => {
  expect(said('13')).toBeNull()
  expect(said('12202')).toBeNull()
})
