import type { ProblemAnswer, SavedTemplateAnswer, VerifyAnswer } from '@radier/api/contract'
import { computeIndicators } from '@radier/etl/indicators/compute'
import { catalogue } from '@radier/geodata/catalogue'
import { type Block, type FichaContent, figuresOf, plainText, type TableBlock } from '@radier/geodata/ficha/content'
import { describe, expect, it } from 'vitest'
import { publish } from '../support/comuna-de-prueba.ts'
import { fichaApp } from '../support/ficha-app.ts'
import { attack, loadSource } from '../support/ficha-country.ts'

const served = fichaApp()

const get = async (path: string) => served.app.request(path)
const ficha = async (path: string): Promise<FichaContent> => {
  const response = await get(`/api/fichas/${path}`)
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}
const problem = async (path: string): Promise<ProblemAnswer> => (await get(path)).json()
const section = (content: FichaContent, id: string): Block[] => content.sections.find((s) => s.id === id)?.blocks ?? []
const words = (blocks: Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'lead') return [`${block.figure.text} ${block.caption}`, ...block.sentences.map(plainText)]
    return block.kind === 'sentence' || block.kind === 'note' ? [plainText(block.rich)] : []
  })
const rowsOf = (blocks: Block[]): string[][] =>
  blocks
    .filter((block): block is TableBlock => block.kind === 'table')
    .flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.kind === 'spark' ? '~' : cell.text))),
    )

describe('the ficha of a comuna', () => {
  it('says its need, its place and the reference in sentences', async () => {
    expect(words(section(await ficha('01101'), 'diagnostico')).slice(0, 3)).toEqual([
      '17 viviendas: déficit habitacional, edición ajustada, Censo 2024',
      '17,0 de cada 100 hogares necesitan una vivienda nueva. En su región son 17,0 y en Chile, 13,7.',
      'Es la 2.ª tasa más alta entre 3 comunas y la 2.ª entre las 3 de la región.',
    ])
  })

  it('adds the components that are known under their own name, and leaves the total unknown', async () => {
    const blocks = section(await ficha('02101'), 'deficit')
    expect(words(blocks)).toEqual(['Los dos componentes conocidos suman 0. Esa suma no es el déficit habitacional, edición ajustada.'])
    const [bars] = blocks.flatMap((block) => (block.kind === 'chart' && block.chart.kind === 'bars' ? [block.chart] : []))
    expect(bars?.rows.map(({ figure }) => figure.text)).toEqual(['s/i', '0', '0', 's/i', 's/i'])
    expect(bars?.rows.at(-1)?.remark).toBe('faltan dos')
  })

  it('tells what changed, and that what has one date has no change', async () => {
    const rows = rowsOf(section(await ficha('01101'), 'cambio'))
    expect(rows).toContainEqual(['Población censada (2017 y 2024)', '300', '~', '330', '+10,0 %'])
    expect(rows).toContainEqual(['Viviendas con moradores presentes (2024)', 's/i', '~', '90', 's/i'])
  })

  it('says that the gap is unknown, and why, where the deficit is told', async () => {
    const gap = /^Brecha y déficit potencial: s\/i\. Ninguna fuente cargada trae las viviendas iniciadas o entregadas por comuna/
    expect((await ficha('01101')).notes).toContainEqual(expect.stringMatching(gap))
    expect((await ficha('01101?secciones=personas')).notes.join()).not.toMatch(gap)
  })

  it('answers a year that is asked with what there was until then, and says so; never with a later one', async () => {
    const old = await ficha('01101?periodo=2018')
    const later = figuresOf(old).filter(({ period, value }) => value !== null && /^\d{4}$/.test(period) && period > '2018')
    expect(later.map(({ key }) => key)).toEqual([])
    expect(old.notes).toContainEqual(expect.stringMatching(/^Se pidieron cifras hasta 2018/))
    expect(words(section(old, 'diagnostico'))[1]).toMatch(/: s\/i\. No hay cifra hasta 2018: la primera es de 2024\.$/)
  })

  it('refuses a year of which nothing is known', async () => {
    expect(await problem('/api/fichas/01101?periodo=1990')).toMatchObject({
      status: 404,
      detail: expect.stringContaining('No hay cifras de 1990: van de 2002 a'),
    })
  })

  it('says beside a change of people that they were counted in two ways', async () => {
    expect(words(section(await ficha('01101'), 'cambio'))).toContainEqual(
      expect.stringMatching(/Población censada.*\. Con cautela: en 2017 se contó a la gente donde estaba \(de hecho\)/),
    )
  })

  it('meets a standard at its limit and not above it', async () => {
    const verdict = async (code: string) =>
      section(await ficha(code), 'estandares')
        .flatMap((block) => (block.kind === 'standards' ? block.rows : []))
        .find(({ indicator }) => indicator === 'distancia_plazas')?.verdict
    expect(await verdict('01101')).toBe('cumple')
    expect(await verdict('01107')).toBe('no cumple')
    expect(words(section(await ficha('01401'), 'estandares'))[0]).toBe(
      'Vecina no está entre las 2 comunas que se miden: sus 10 estándares van s/i.',
    )
  })

  it('prints each key with one text, and never a number for the unknown', async () => {
    for (const code of ['01101', '01107', '02101', '01', '0', 'grupo:01101+01401']) {
      const texts = new Map<string, string>()
      for (const { key, text, value } of figuresOf(await ficha(code))) {
        expect(texts.get(key) ?? text, `${code} ${key}`).toBe(text)
        texts.set(key, text)
        expect(text === 's/i', `${code} ${key} ${text}`).toBe(value === null)
      }
      expect(texts.size).toBeGreaterThan(40)
    }
  })
})

describe('the ficha of something larger', () => {
  it('shows the identity of the deficit where all of it is known', async () => {
    expect(words(section(await ficha('0'), 'deficit'))).toEqual([
      '20 + 5 + 3 + 9 = 37: los cuatro componentes suman el déficit habitacional, edición ajustada.',
    ])
  })

  it('adds the comunas of a group and makes the rate again', async () => {
    const content = await ficha('grupo:01401+01101')
    expect(content.query.territory).toBe('grupo:01101+01401')
    expect(words(section(content, 'diagnostico')).slice(0, 2)).toEqual([
      '25 viviendas: déficit habitacional, edición ajustada, Censo 2024',
      '13,9 de cada 100 hogares necesitan una vivienda nueva. En su región son 17,0 y en Chile, 13,7.',
    ])
  })

  it('tells the known part of a group with an unknown, and how much of it that is', async () => {
    const [lead] = section(await ficha('grupo:01101+02101'), 'diagnostico')
    expect(lead).toMatchObject({ kind: 'lead', figure: { text: '17', value: 17, covers: '1 de 2 comunas, 71 % de la población' } })
    expect(words(section(await ficha('grupo:01101+02101'), 'diagnostico'))[1]).toContain(
      'Es lo conocido: 1 de 2 comunas, 71 % de la población.',
    )
  })

  it('counts how many of its comunas meet each standard', async () => {
    expect(rowsOf(section(await ficha('01'), 'estandares'))).toContainEqual([
      'Distancia a plazas',
      'Hasta 400 metros de distancia',
      '1',
      '1',
      '2',
    ])
  })
})

describe('what is asked wrongly', () => {
  it.each([
    ['/api/fichas/99999', 404, 'No hay ningún territorio ni grupo con el código «99999».'],
    ['/api/fichas/grupo:01101+99999', 404, 'No existe la comuna 99999.'],
    ['/api/fichas/0110100100100', 400, 'Las fichas son de comuna hacia arriba'],
    ['/api/fichas/01101?plantilla=nada', 404, 'No hay ninguna plantilla con ese nombre.'],
    ['/api/fichas/01101.exe', 400, 'con una extensión: pdf, svg'],
    ['/api/fichas/..%2F..%2Fetc', 400, 'debe ser un código de territorio'],
    ['/api/verify/corto', 400, 'doce letras o cifras'],
    ['/api/verify/0000-0000-0000', 404, 'Ninguna ficha emitida'],
  ])('%s is %i', async (path, status, detail) => {
    const found = await problem(path)
    expect(found.status).toBe(status)
    expect(found.detail).toContain(detail)
  })
})

describe('identity', () => {
  it('is the same for the same question however it was written, and another for another', async () => {
    const [plain, written] = [await ficha('01101'), await ficha('01101?plantilla=comunal&referencia=region')]
    expect(written.id).toBe(plain.id)
    const others = [
      await ficha('01101?referencia=pais'),
      await ficha('01101?plantilla=resumen'),
      await ficha('01101?secciones=deficit'),
      await ficha('01107'),
    ]
    expect(new Set([plain, ...others].map(({ id }) => id)).size).toBe(5)
  })

  it('verifies an export, and says figure by figure and source by source what has changed since', async () => {
    const csv = await get('/api/fichas/01101.csv')
    expect(csv.status).toBe(200)
    const { id } = await ficha('01101')
    const verify = async () => (await get(`/api/verify/${id.toLowerCase().replaceAll('-', ' ')}`)).json() as Promise<VerifyAnswer>
    const before = await verify()
    expect(before).toMatchObject({ id, state: 'igual', now: { id } })
    expect(before.sentence).toContain('dicen lo mismo')

    await loadSource(served.database.sql, 'ine_viviendas_hogares', (variable, code, value) =>
      variable === 'hogares' && code === '01101' ? 102 : value,
    )
    await computeIndicators(served.database.sql, catalogue)
    await publish(served.database.sql, 'ine_viviendas_hogares')
    const after = await verify()
    expect(after.state).toBe('cambio')
    expect(after.figures.find(({ key }) => key === 'hogares_allegados.conteo.2024.01101')).toMatchObject({
      was: '10',
      is: '12',
      changed: true,
    })
    expect(after.figures.find(({ key }) => key === 'viviendas_irrecuperables.conteo.2024.01101')).toMatchObject({
      was: '4',
      is: '4',
      changed: false,
    })
    expect(after.sources.filter(({ changed }) => changed).map(({ source, was, is }) => [source, was?.version, is?.version])).toEqual([
      ['ine_viviendas_hogares', 1, 2],
    ])
    expect(after.now?.id).not.toBe(id)
  })
})

describe('a kept template', () => {
  const keep = (body: unknown) =>
    served.app.request('/api/templates', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  const template = {
    name: 'Para el concejo 😀',
    sections: [{ id: 'deficit' }, { id: 'personas', rows: [{ indicator: 'poblacion' }] }],
    reference: 'pais',
  }

  it('has always the same id, and gives its sections in its order', async () => {
    const [one, two] = [await (await keep(template)).json(), await (await keep(template)).json()] as SavedTemplateAnswer[]
    expect(one?.id).toBe(two?.id)
    const content = await ficha(`01101?plantilla=${one?.id}`)
    expect(content.sections.map(({ id }) => id)).toEqual(['deficit', 'personas'])
    expect(rowsOf(section(content, 'personas')).map(([label]) => label)).toEqual(['Población censada'])
    expect(content.template.title).toBe(template.name)
  })

  it('that names an indicator that is gone says so, and the rest is there', async () => {
    const gone = { ...template, sections: [{ id: 'personas', rows: [{ indicator: 'poblacion' }, { indicator: 'ya_no_esta' }] }] }
    await served.database.sql`insert into radier.ficha_template (id, template) values ('p-000000000001', ${served.database.sql.json(gone)})`
    const content = await ficha('01101?plantilla=p-000000000001')
    expect(content.notes.filter((note) => !note.startsWith('Sin cobertura en Comuna de Prueba'))).toEqual([
      'La plantilla nombra el indicador «ya_no_esta», que ya no está en el catálogo: la sección Personas y hogares va sin él.',
    ])
    expect(rowsOf(section(content, 'personas'))).toHaveLength(1)
    expect((await keep(gone)).status).toBe(400)
  })

  it('is refused without sections, with one that does not exist, or with a name that hides letters', async () => {
    for (const bad of [
      { ...template, sections: [] },
      { ...template, sections: [{ id: 'nada' }] },
      { ...template, name: 'a\u202Eb' },
    ])
      expect((await keep(bad)).status, JSON.stringify(bad)).toBe(400)
  })
})

describe('a name that attacks', () => {
  it('stays text, and never becomes the name of a file', async () => {
    expect((await ficha('01107')).title).toBe(attack)
    const file = await get('/api/fichas/01107.csv')
    expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="ficha-01107-hyperlink-http-x-cl-clic-etc-passwd.csv"')
    expect(await file.text()).not.toMatch(/(^|[\n;])"?=HYPERLINK/)
  })
})
