/** What a ficha says of the inside of a comuna: its zones, its people by age and sex, and the series that it has or has not. */
import type { VerifyAnswer } from '@radier/api/contract'
import { keepIssued } from '@radier/api/queries/ficha-issued'
import { catalogue } from '@radier/geodata/catalogue'
import { createLayerTable, identifier } from '@radier/geodata/database/layer-table'
import { type Block, type FichaContent, figuresOf, type MapBlock, type Pyramid, plainText } from '@radier/geodata/ficha/content'
import { issuedFicha } from '@radier/geodata/ficha/issued'
import { templates } from '@radier/geodata/ficha/templates'
import { ageGroups, agePeriod, ageVariable, sexes } from '@radier/geodata/measure/ages'
import { formatNumber } from '@radier/geodata/measure/format'
import { beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../support/comuna-de-prueba.ts'
import { fichaApp } from '../support/ficha-app.ts'
import { loadSource } from '../support/ficha-country.ts'
import { missing, saidOf } from '../support/poppler.ts'

const served = fichaApp()
const ficha = async (path: string): Promise<FichaContent> => (await served.app.request(`/api/fichas/${path}`)).json()
const blocksOf = (content: FichaContent, id: string): Block[] => content.sections.find((s) => s.id === id)?.blocks ?? []
const words = (blocks: Block[]) =>
  blocks.flatMap((block) => (block.kind === 'note' || block.kind === 'sentence' ? [plainText(block.rich)] : []))

/** Of 100 households of the comuna, 90 are in zones: 5 % of forty, 20 % of forty, withheld of ten. */
const zones: [key: string, hogares: number, deficit: number | null, east: number][] = [
  ['0110101001', 40, 2, 0.001],
  ['0110101002', 40, 8, 0.003],
  ['0110101003', 10, null, 0.005],
]

async function fillZones(): Promise<void> {
  const { sql } = served.database
  for (const [layer, source] of [
    ['zona', 'ine_zonas_2024'],
    ['zona_cpv24', 'ine_zonas_cpv24'],
  ] as const) {
    await loadSource(sql, source)
    await sql.unsafe(createLayerTable(`capa.${identifier(layer)}`, catalogue.layers[layer]!))
    for (const [at, [key, hogares, , east]] of zones.entries())
      await sql`
        insert into ${sql(`capa.${layer}`)} (key, cut, hogares, source_row, load, geom)
        values (${key}, '01101', ${hogares}, ${at + 1}, (select max(id) from radier.load), st_multi(st_makeenvelope(${-70 + east}, -19.99, ${-69.998 + east}, -19.98, 4326)))`
  }
  for (const [key, , deficit] of zones) await sql`update capa.zona_cpv24 set deficit_cuantitativo = ${deficit} where key = ${key}`
  await publish(sql, 'ine_zonas_cpv24')
}

/** One man more and two women more in each older group; of 01107 the oldest women are withheld. */
async function fillAges(): Promise<void> {
  const { sql } = served.database
  for (const code of ['01101', '01107'])
    for (const [at, { id }] of ageGroups.entries())
      for (const { id: sex } of sexes) {
        const value = code === '01107' && sex === 'mujeres' && id === '85_mas' ? null : (sex === 'hombres' ? 1 : 2) * (at + 1)
        await sql`
          insert into radier.statistic (load, variable, level, code, period, value, "row")
          values ((select id from radier.load where source = 'ine_edad_sexo' and state = 'current'), ${ageVariable(sex, id)}, 'comuna', ${code}, ${agePeriod}, ${value}, 1)`
      }
}

const mapOf = (content: FichaContent) => blocksOf(content, 'zonas').find((block): block is MapBlock => block.kind === 'map')
const pyramidOf = (content: FichaContent) =>
  blocksOf(content, 'edad').flatMap((block) =>
    block.kind === 'chart' && block.chart.kind === 'pyramid' ? [block.chart] : [],
  )[0] as Pyramid

describe('before zones and ages are loaded', () => {
  it('a ficha says what it needs in their place, and draws no empty frame', async () => {
    const content = await ficha('01101?secciones=zonas,edad')
    expect(words(blocksOf(content, 'zonas'))).toEqual([expect.stringMatching(/^Este mapa necesita las zonas censales/)])
    expect(words(blocksOf(content, 'edad'))).toEqual([expect.stringMatching(/^La pirámide necesita la población por edad y sexo/)])
    expect(content.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(['note', 'note'])
  })
})

describe('with them', () => {
  let content: FichaContent
  beforeAll(async () => {
    await fillAges()
    await fillZones()
    content = await ficha('01101')
  })

  it('each zone has the class of the map of Explorar, and what is withheld has none: it is not zero', () => {
    const map = mapOf(content)
    const edges = catalogue.indicators.deficit_cuantitativo!.tasa!.fineBreaks!
    expect(map?.classes.map(({ to }) => to)).toEqual([...edges, null])
    expect(map?.territories.map(({ code, class: at }) => [code, at])).toEqual([
      ['0110101001', edges.filter((edge) => edge <= 5).length],
      ['0110101002', edges.filter((edge) => edge <= 20).length],
      ['0110101003', -1],
    ])
    expect(map?.unknown).toBe('s/i: 1 zona')
    expect(map?.ground.map(({ code }) => code)).toContain('01101')
  })

  it('the share of households that it shows is said, without those of which nothing is known', () => {
    expect(words(blocksOf(content, 'zonas'))).toEqual([
      'De sus 2 zonas censales, la más baja tiene 5,0 y la más alta 20,0 de cada 100 hogares. La mancha censal muestra 80 de 100 hogares (80,0 %); el resto es rural, o lo que el INE agrupa o reserva.',
    ])
  })

  it('a comuna without zones says so, and a region and the country have no such section', async () => {
    expect(words(blocksOf(await ficha('01401'), 'zonas'))).toEqual([expect.stringMatching(/no tiene zonas censales/)])
    for (const code of ['01', '0']) expect((await ficha(code)).sections.map(({ id }) => id)).not.toContain('zonas')
  })

  it('people stand by age and sex, the oldest first, in figures of their own', async () => {
    const { rows } = pyramidOf(content)
    expect(rows.map(({ label }) => label)).toEqual(ageGroups.map(({ text }) => text).reverse())
    expect(rows[0]?.figures.map(({ text }) => text)).toEqual(['18', '36'])
    expect(rows.map(({ lengths }) => Math.max(lengths[0] ?? 0, lengths[1] ?? 0))[0]).toBe(1)
    const keys = figuresOf(content).map(({ key }) => key)
    expect(new Set(keys.filter((key) => key.startsWith(`poblacion.conteo.${agePeriod}.`) && /_\d|mas/.test(key))).size).toBe(36)
    const withheld = pyramidOf(await ficha('01107')).rows[0]
    expect([withheld?.figures[1].text, withheld?.lengths[1]]).toEqual(['s/i', null])
  })

  it('a group is the sum of its comunas, and is unknown where one of them is', async () => {
    const [oldest, next] = pyramidOf(await ficha('grupo:01101+01107')).rows
    expect(oldest?.figures.map(({ text }) => text)).toEqual(['36', 's/i'])
    expect(next?.figures.map(({ text }) => text)).toEqual(['34', formatNumber(68)])
  })

  it('a series that there is not says why', () => {
    expect(words(blocksOf(content, 'series'))).toEqual([
      expect.stringMatching(/^Sin serie: déficit habitacional, edición ajustada\. Con su método hay un solo año \(2024\)/),
    ])
  })

  it.skipIf(missing('pdftotext'))(
    'paper and tables tell the same figures, and paper explains the terms that it uses and no other',
    async () => {
      const asked = async (format: string) => new Uint8Array(await (await served.app.request(`/api/fichas/01101.${format}`)).arrayBuffer())
      const csv = new TextDecoder().decode(await asked('csv'))
      for (const { figures } of pyramidOf(content).rows)
        for (const { key, text } of figures) expect(csv).toMatch(new RegExp(`;${text};.*${key}`))
      const paper = saidOf('pdftotext', await asked('pdf'), (path) => [path, '-'])
      for (const said of ['Dentro de la comuna', '80,0 %', '85 o más', 'Términos', 'Hogar allegado.', 's/i: 1 zona'])
        expect(paper).toContain(said)
      expect(paper).not.toContain('Antejardín')
    },
  )

  it('a ficha issued with the first template verifies figure by figure', async () => {
    const first = [
      'diagnostico',
      'mapa',
      'deficit',
      'cambio',
      'lugar',
      'estandares',
      'campamentos',
      'vivienda',
      'personas',
      'suelo',
      'municipio',
      'digital',
      'fuentes',
    ]
    expect(templates.comunal!.version).toBeGreaterThan(1)
    const old = await ficha(`01101?secciones=${first.join(',')}`)
    const kept = issuedFicha({ ...old, query: { ...old.query, templateVersion: 1 }, template: { ...old.template, version: 1 } })
    await keepIssued(served.database.sql, { id: '0000-0000-0001', hash: 'a'.repeat(64), content: kept })
    const answer = (await (await served.app.request('/api/verify/0000-0000-0001')).json()) as VerifyAnswer
    expect([answer.state, answer.figures.length]).toEqual(['igual', kept.figures.length])
  })
})
