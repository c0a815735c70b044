import { catalogue } from '@radier/geodata/catalogue'
import { fillTemplate } from '@radier/geodata/measure/format'
import { unitBeside } from '@radier/geodata/measure/unit'
import { expect, it } from 'vitest'

it.each([
  ['1', 'hogares', 'hogar'],
  ['−1', 'puntos porcentuales', 'punto porcentual'],
  ['1,0', 'minutos', 'minutos'],
  ['2', 'hogares', 'hogares'],
  ['1', 'de cada 100 hogares', 'de cada 100 hogares'],
])('beside %s, «%s» is «%s»', (written, unit, said) => {
  expect(unitBeside(written, unit)).toBe(said)
})

it('every unit that is a plural noun has its singular', () => {
  const texts = Object.values(catalogue.indicators).flatMap(({ tasa, conteo }) => [tasa?.unit, conteo?.unit])
  const labels = Object.values(catalogue.layers).flatMap(({ attributes }) => Object.values(attributes).map(({ unit }) => unit))
  const plurals = [...new Set([...texts, ...labels])].filter((unit) => unit && /^[a-zñáéíóú]{3,}s( |$)/.test(unit))
  expect(plurals.length).toBeGreaterThan(15)
  expect(plurals.filter((unit) => unitBeside('1', unit!) === unit)).toEqual([])
})

it('a template tells one in singular, also when another figure stands in it', () => {
  expect(fillTemplate('{poblacion} personas, {hogares} hogares', { poblacion: '3', hogares: '1' })).toBe('3 personas, 1 hogar')
  expect(fillTemplate('{nombre}: {hogares} hogares en 2019', { nombre: 'Uno', hogares: '1' })).toBe('Uno: 1 hogar en 2019')
})
