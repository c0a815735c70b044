import { describe, expect, test } from 'vitest'
import { findingOf } from '../../../web/src/features/compare/finding.ts'
import { togetherWords } from '../../../web/src/features/compare/together.ts'
import { comparison, lineOf } from './model.ts'

const names: Record<string, string> = { '13101': 'Alta', '13104': 'Media', '13107': 'Baja', '12202': 'Antártica', '13106': 'Sexta' }
const nameOf = (code: string) => names[code] ?? code
const where = { within: 'del país', backdrop: 'todas las comunas' }
const said = (codes: string[], id = 'falta') => findingOf(comparison(), lineOf(id), codes, nameOf, where)

describe('the title of a comparison', () => {
  test('names the one that stands out and the one farthest from it, with their figures', () => {
    const { title, detail } = said(['13104', '13107'])
    expect(title).toBe('Baja está en el peor cuarto del país; Media, cerca de la mediana')
    expect(detail).toBe('Falta: 7,0 y 4,0 de cada 100 hogares. Detrás, en gris, todas las comunas con dato.')
  })

  test('the same figures turn over where more is better', () => {
    expect(said(['13104', '13107'], 'sobra').title).toBe('Baja está en el mejor cuarto del país; Media, cerca de la mediana')
  })

  test('says high and low, not worse and better, where there is no sense', () => {
    expect(said(['13101', '13107'], 'neutro').title).toMatch(/cuarto más alto del país; Alta, en el cuarto más bajo$/)
  })

  test('nobody chosen asks for comunas', () => {
    expect(said([]).title).toBe('Elija de 2 a 12 comunas para compararlas')
  })

  test('one without figure says so, and is never a zero', () => {
    expect(said(['12202']).title).toBe('Antártica no tiene dato de falta')
    expect(said(['13107', '12202']).title).toBe('Baja está en el peor cuarto del país')
  })

  test('three in the same quarter are said at once', () => {
    const three = findingOf(
      comparison(),
      { ...lineOf('falta'), quarters: { cuts: [0, 0, 0], median: 0 } },
      ['13101', '13104', '13107'],
      nameOf,
      where,
    )
    expect(three.title).toBe('Las tres están en el peor cuarto del país')
    expect(three.detail).toContain('de 1,0 a 7,0 de cada 100 hogares')
  })
})

describe('a correlation in words', () => {
  test.each([
    [0.05, 'No van juntos'],
    [0.3, 'Apenas van juntos: donde hay más pobreza suele haber más falta'],
    [-0.5, 'Van a medias en sentido contrario: donde hay más pobreza suele haber menos falta'],
    [0.9, 'Van muy juntos'],
  ])('%s reads «%s»', (spearman, words) => {
    expect(togetherWords({ spearman }, 'Pobreza', 'Falta')).toContain(words)
  })

  test('without data nothing is said of it', () => {
    expect(togetherWords({ spearman: null }, 'Pobreza', 'Falta')).toBe('No hay datos para decirlo.')
  })
})
