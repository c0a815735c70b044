import type { ProblemAnswer, ValuesAnswer } from '@radier/api/contract'
import { colorOf } from '@radier/api/reports/colors'
import { catalogue } from '@radier/geodata/catalogue'
import { classesOf } from '@radier/geodata/ficha/blocks/scale'
import { breaksChosen, ownClasses } from '@radier/geodata/measure/classes'
import { describe, expect, it } from 'vitest'
import { fichaApp } from '../support/ficha-app.ts'
import { missing, saidOf } from '../support/poppler.ts'

const served = fichaApp()
const get = (file: string, query = '') => served.app.request(`/api/views/${file}?${query}`)
const bytesOf = async (file: string, query = '') => {
  const response = await get(file, query)
  if (response.status !== 200) throw new Error(await response.text())
  return Buffer.from(await response.arrayBuffer())
}
const svg = async (query = '') => (await bytesOf('mapa.svg', query)).toString()

/** Texts of a picture in their order, with the colour of the swatch before each. */
const swatches = (text: string): string[] =>
  [...text.matchAll(/<rect [^>]*width="12" height="8.5" fill="([^"]+)"[^>]*\/><text [^>]*>([^<]*)<\/text>/g)].map(
    ([, fill, said]) => `${fill} ${said}`,
  )

const measured = Object.entries(catalogue.indicators).flatMap(([id, indicator]) =>
  (['tasa', 'conteo'] as const).flatMap((measure) => (indicator[measure] && indicator.levels.includes('comuna') ? [{ id, measure }] : [])),
)

/** Classes that the screen gives to what the API answers of an indicator; null when it has no figures here. */
async function onScreen(id: string, measure: 'tasa' | 'conteo') {
  const indicator = catalogue.indicators[id]!
  const response = await served.app.request(`/api/values/${id}/comuna/${[...indicator.periods].sort().at(-1)}`)
  if (response.status !== 200) return null
  const answer: ValuesAnswer = await response.json()
  const values = answer[measure]
  const breaks = breaksChosen(ownClasses, indicator[measure]!, answer.breaks[measure], values)
  const known = values.flatMap((value) => value ?? [])
  return known.length ? classesOf(indicator, measure, breaks, known).map(({ token, text }) => `${colorOf(token)} ${text}`) : null
}

describe('a view of Explorar as a page', () => {
  it('has the classes of the screen for every indicator with figures', async () => {
    let compared = 0
    for (const { id, measure } of measured) {
      const expected = await onScreen(id, measure)
      if (!expected) continue
      const period = [...catalogue.indicators[id]!.periods].sort().at(-1)
      const drawn = swatches(await svg(`i=${id}&m=${measure}&p=${period}`)).filter((item) => !item.startsWith('url'))
      expect(drawn, `${id} ${measure}`).toEqual(expected)
      compared++
    }
    expect(compared).toBeGreaterThan(10)
  })

  it('keeps the classes that a person chose, and hatches what is unknown', async () => {
    const page = swatches(await svg('i=deficit_habitacional_ajustado&cortes=manual:10,20'))
    expect(page.filter((item) => !item.startsWith('url')).map((item) => item.replace(/^\S+ /, ''))).toEqual([
      'menos de 10',
      '10 a 20',
      '20 o más',
    ])
    expect(page).toContain('url(#si) s/i: 1 de 4')
  })

  it('says what it is, of where, its source and the address that opens it again', async () => {
    const page = await svg('t=01101&mapa=-69,-20,8')
    for (const said of [
      'Comuna de Prueba: 17,0 de cada 100 hogares',
      '2024',
      'Fuente: ',
      'Datos al ',
      't=01101&amp;mapa=-69.0000,-20.0000,8.00',
    ])
      expect(page).toContain(said)
    expect(page).toMatch(/>\d[\d.]* k?m</)
    expect(page).toContain('>N</text>')
  })

  it('draws the maps that stand side by side, each with its name and its legend', async () => {
    const page = await svg('mapas=,hogares:conteo')
    expect(page).toContain('2 mapas lado a lado')
    expect(page).toMatch(/>1\. Déficit[^<]*</)
    expect(page).toMatch(/>2\. Hogares[^<]*</)
    expect(swatches(page).filter((item) => item.includes(' menos de ')).length).toBe(2)
  })

  it('is a picture of A4', async () => {
    const png = await bytesOf('mapa.png')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1684, 1191])
  })

  it.skipIf(missing('pdftotext'))('is a tagged page with the same words', async () => {
    const pdf = await bytesOf('mapa.pdf', 't=01101')
    const text = saidOf('pdftotext', pdf, (path) => ['-raw', path, '-'])
    for (const said of ['Comuna de Prueba: 17,0 de cada 100 hogares', 's/i: 1 de 4', 'Fuente: ']) expect(text).toContain(said)
    const about = saidOf('pdfinfo', pdf, (path) => [path])
    expect(about).toMatch(/Tagged: +yes/)
    expect(about).toMatch(/Pages: +1\n/)
    expect(saidOf('pdfinfo', pdf, (path) => ['-struct', path])).toMatch(/H1[\s\S]*Figure/)
  })

  it('is asked for what nobody drew, and says so', async () => {
    const response = await get('mapa.svg', 't=area-000000000000')
    const problem: ProblemAnswer = await response.json()
    expect([response.status, problem.detail]).toEqual([404, 'No hay ningún área dibujada con el código «area-000000000000».'])
  })
})
