import { catalogue } from '@radier/geodata/catalogue'
import { unseenNotes } from '@radier/geodata/ficha/unseen-note'
import { describe, expect, test } from 'vitest'

const comuna = (code: string) => unseenNotes(catalogue, { level: 'comuna', code, name: 'Aquí' }).join()
const kept = Object.values(catalogue.layers).filter(({ group, extent }) => group === 'resguardo' && extent)

describe.each(kept)('of «$title», which exists for a part of the country,', ({ title, extent, period }) => {
  const told = `${title.charAt(0).toLowerCase()}${title.slice(1)} (${period}, solo ${extent!.words})`

  test('the ficha of a comuna where nobody looked says so', () => {
    expect(comuna('12202')).toContain(told)
    expect(comuna('12202')).toMatch(/^Sin cobertura en Aquí, que no es lo mismo que sin peligro: /)
  })

  test('the ficha of one where somebody did says nothing, unless it was a part of it', () => {
    expect(comuna(extent!.codes[0]!.padEnd(5, '101')).includes(told)).toBe(extent!.part ?? false)
  })
})

test('a region and the country, where some were looked at and some were not, say nothing', () => {
  expect(unseenNotes(catalogue, { level: 'region', code: '12', name: 'Magallanes' })).toEqual([])
})
