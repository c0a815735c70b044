import type { TerritoryCard } from '@radier/api/contract'
import { divergingTokens, roundBreaks } from '@radier/geodata/measure/classes'
import { choose, withinOf } from '@radier/geodata/view/choose'
import { describe, expect, test } from 'vitest'
import { sceneOf } from '../../../web/src/view/derived.ts'
import { opening } from '../../../web/src/view/view.ts'
import { catalogue, values } from './catalogue.ts'

const choice = (change = {}) => {
  const chosen = choose({ ...opening, ...change }, catalogue)
  if (!chosen) throw new Error('nothing chosen')
  return chosen
}

describe('what a view asks for', () => {
  test('a bare address shows the opening indicator, its first measure and its newest period by comuna', () => {
    expect(choice()).toMatchObject({ indicatorId: 'prueba', measure: 'tasa', period: '2024', level: 'comuna' })
  })

  test('an indicator that does not exist falls back to the opening one', () => {
    expect(choice({ indicator: 'nada' }).indicatorId).toBe('prueba')
  })

  test('a period without data falls back to the newest', () => {
    expect(choice({ period: '1992' }).period).toBe('2024')
    expect(choice({ period: '2017' }).period).toBe('2017')
  })

  test('the level follows the zoom among the levels that have data', () => {
    const zoom = (z: number) => ({ camera: { lon: -70, lat: -33, zoom: z } })
    expect(choice(zoom(3)).level).toBe('region')
    expect(choice(zoom(7)).level).toBe('comuna')
    expect(choice(zoom(11)).level).toBe('zona')
    expect(choice({ ...zoom(11), period: '2017' }).level).toBe('comuna')
  })

  test('an empty catalogue chooses nothing', () => {
    expect(choose(opening, { ...catalogue, indicators: {} })).toBeNull()
  })
})

describe('the scene', () => {
  test('classes hold values from their lower break, and the unknown has none', () => {
    const scene = sceneOf(opening, choice(), values, catalogue)
    expect(['13101', '13124', '05101', '12202', '99999'].map(scene.classIndex)).toEqual([0, 4, 5, -1, -1])
  })

  test('there is one colour per class', () => {
    const scene = sceneOf(opening, choice(), values, catalogue)
    expect(scene.tokens).toEqual(['cobre-1', 'cobre-2', 'cobre-3', 'cobre-4', 'cobre-5', 'cobre-6'])
    expect(scene.breaks).toHaveLength(scene.tokens.length - 1)
  })

  test('counting instead of rating changes values and breaks, rounded where the indicator has none of its own', () => {
    const scene = sceneOf(opening, choice({ measure: 'conteo' }), values, catalogue)
    expect(scene.values.get('13124')?.value).toBe(3859)
    expect(scene.breaks).toEqual([12, 140])
  })

  test('typed breaks are used as typed', () => {
    const scene = sceneOf({ ...opening, method: 'manual', breaks: [4] }, choice(), values, catalogue)
    expect(['13101', '13124'].map(scene.classIndex)).toEqual([0, 1])
  })

  test('equal intervals cut the known values, without the unknown', () => {
    const scene = sceneOf({ ...opening, method: 'iguales', classes: 3 }, choice(), values, catalogue)
    expect(scene.breaks).toEqual([3, 5.5])
  })
})

describe('colours around a middle', () => {
  test('a break at the middle parts worse from better, and less is better where it is need', () => {
    expect(divergingTokens([-5, 0, 5], 0, 'menos')).toEqual(['mejor-2', 'mejor-1', 'peor-1', 'peor-2'])
    expect(divergingTokens([-5, 0, 5], 0, 'mas')).toEqual(['peor-2', 'peor-1', 'mejor-1', 'mejor-2'])
  })

  test('a class that holds the middle is neutral', () => {
    expect(divergingTokens([-2, 2], 0, 'menos')).toEqual(['mejor-1', 'medio', 'peor-1'])
  })
})

describe('rounding of breaks', () => {
  test('two significant digits', () => expect(roundBreaks([12.34, 1234], [1300, null])).toEqual([12, 1200]))
  test('breaks that would meet stay as they came', () => expect(roundBreaks([100.1, 100.4], [200])).toEqual([100.1, 100.4]))
  test('no class is left empty above the largest value', () => expect(roundBreaks([10.53, 72.57], [4, 72.57])).toEqual([11, 72.57]))
})

describe('what is in sight', () => {
  const card = (code: string, level: TerritoryCard['level'], bbox: TerritoryCard['bbox']): TerritoryCard => ({
    code,
    level,
    bbox,
    name: code,
    parent: null,
    label: null,
    population: null,
  })
  const territories = [
    card('13', 'region', [-71.7, -34.3, -69.8, -32.9]),
    card('13120', 'comuna', [-70.63, -33.47, -70.57, -33.44]),
    card('05101', 'comuna', [-71.7, -33.2, -71.5, -33]),
    card('12202', 'comuna', null),
  ]
  const city = { ...opening, camera: { lon: -70.6, lat: -33.45, zoom: 13 } }
  const size = { width: 900, height: 700 }

  test('blocks are asked for the comunas in sight, zones for the regions', () => {
    expect(withinOf(city, 'manzana', territories, size)).toEqual(['13120'])
    expect(withinOf(city, 'zona', territories, size)).toEqual(['13'])
  })

  test('comunas are asked whole', () => expect(withinOf(city, 'comuna', territories, size)).toBeUndefined())
  test('over the sea nothing is asked', () =>
    expect(withinOf({ ...city, camera: { lon: -90, lat: -33, zoom: 13 } }, 'manzana', territories, size)).toBeNull())
})
