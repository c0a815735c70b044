import type { NormChange, NormsAnswer, ProblemAnswer, ZoneNorm } from '@radier/api/contract'
import { normFields } from '@radier/geodata/planning/norm'
import { readNorm } from '@radier/geodata/planning/read-norm'
import { describe, expect, it } from 'vitest'
import { fillLand, landApp } from '../support/toy-land.ts'

const toy = landApp()
const norms = () => toy.get<NormsAnswer>('/api/norms/01101')
const norm = async (zone: string, field: keyof typeof normFields) => (await norms()).zones.find((one) => one.zone === zone)!.norms[field]
type Refused = ProblemAnswer & { now: ZoneNorm }
/** As who has just read the norm, unless the change says which version it saw. */
const put = async (zone: string, field: string, change: Partial<NormChange>) => {
  const now = (await norms()).zones.find((one) => one.zone === zone)?.norms[field as keyof typeof normFields]
  const asked = { by: 'Ana Soto', version: now?.version ?? 0, ...change }
  return toy.ask<ZoneNorm & Refused>('PUT', `/api/norms/01101/${zone}/${field}`, asked)
}

describe('the zones of a plan', () => {
  it('come with every norm: what the text says, its column, and pendiente where there is none', async () => {
    const answer = await norms()
    expect(answer).toMatchObject({ plan: 'trazado', title: 'Zonas de prueba', example: false })
    expect(answer.source).toMatch(/^Zonas de prueba\. Instituto de Prueba, Censo de Prueba 2024\. Carga \d del \d\d-\d\d-\d{4}\.$/)
    expect(answer.zones.map(({ zone, name, polygons }) => [zone, name, polygons])).toEqual([
      ['ZA', 'Zona A', 1],
      ['ZB', 'Zona B', 1],
    ])
    const [first] = answer.zones
    expect(Object.keys(first!.norms)).toEqual(Object.keys(normFields))
    expect(first!.norms.densidad).toEqual({
      reading: { kind: 'valor', value: 200 },
      raw: '200',
      article: null,
      state: 'borrador',
      column: 'DEN',
      draft: { kind: 'valor', value: 200 },
      version: 0,
      history: [],
    })
    expect(first!.norms.rasante).toMatchObject({ raw: null, column: null, reading: { kind: 'pendiente' } })
    expect(answer.zones[1]!.norms.densidad.reading).toEqual({ kind: 'no-aplica' })
    expect(answer.zones[1]!.norms.altura.reading).toEqual(readNorm('altura', '3 pisos o 9 m'))
    const [row] = await toy.database.sql<
      { ha: number }[]
    >`select st_area(geom::geography) / 10000 as ha from capa.trazado where zona = 'ZA'`
    expect(first!.hectares).toBeCloseTo(row!.ha, 6)
  })

  it('with two texts in one zone leave it to a person, with both', async () => {
    await fillLand(toy.database, 'trazado', [
      { at: [0, 0, 0.01, 0.02], zona: 'ZA', nombre: 'Zona A', den: '200', hab: '1', alto: '10,5 m', ocu: '0.6' },
      { at: [0.01, 0, 0.01, 0.02], zona: 'ZA', nombre: 'Zona A', den: '300', hab: '1', alto: null, ocu: '0.6' },
    ])
    const { densidad, altura, ocupacion } = (await norms()).zones[0]!.norms
    expect(densidad).toMatchObject({
      raw: '200 · 300',
      reading: { kind: 'pendiente', why: 'Los polígonos de la zona traen «200» y «300».' },
    })
    expect(densidad.reading.kind === 'pendiente' && densidad.reading.options.map(({ label }) => label)).toEqual(['200', '300'])
    expect(altura.reading).toMatchObject({ kind: 'pendiente', why: 'Los polígonos de la zona traen «10,5 m» y ningún texto.' })
    expect(ocupacion.reading).toEqual({ kind: 'valor', value: 0.6 })
    await fillLand(toy.database, 'trazado')
  })

  it('are not there without a plan', async () => {
    expect((await toy.ask<ProblemAnswer>('GET', '/api/norms/01102')).answer.detail).toBe('No hay ningún plan regulador cargado de Ñuñío.')
    expect((await toy.ask('GET', '/api/norms/99999')).status).toBe(404)
  })
})

describe('the way of a norm', () => {
  it('is read by one, reviewed by one and validated by another, with its article', async () => {
    expect((await put('ZB', 'altura', { action: 'revisar' })).answer.detail).toBe(
      'Altura máxima está pendiente: elija o escriba antes su lectura.',
    )
    expect((await put('ZB', 'altura', { action: 'leer', typed: '9 m' })).answer).toMatchObject({
      reading: { kind: 'valor', value: 9 },
      state: 'borrador',
      raw: '3 pisos o 9 m',
      history: [{ by: 'Ana Soto', action: 'leer', text: 's/i → 9 m' }],
    })
    expect((await put('ZB', 'altura', { action: 'validar' })).answer.detail).toContain('Sólo se valida lo revisado')
    expect((await put('ZB', 'altura', { action: 'revisar' })).answer.state).toBe('revisado')
    expect((await put('ZB', 'altura', { action: 'validar', by: 'Luis Paz' })).answer.detail).toContain('«article» falta')
    expect((await put('ZB', 'altura', { action: 'validar', by: 'ANA  SOTO', article: 'Art. 5' })).answer.detail).toBe(
      'La revisó Ana Soto: debe validarla otra persona.',
    )
    expect((await put('ZB', 'altura', { action: 'validar', by: 'Luis Paz', article: 'Art. 5' })).answer).toMatchObject({
      state: 'validado',
      article: 'Art. 5',
      history: [{ by: 'Luis Paz', action: 'validar', text: '9 m, Art. 5' }, { action: 'revisar', text: '9 m' }, { action: 'leer' }],
    })
    expect((await put('ZB', 'altura', { action: 'reabrir' })).answer.detail).toContain('«reason» falta')
    const { answer } = await put('ZB', 'altura', { action: 'reabrir', reason: 'Se publicó una enmienda' })
    expect(answer).toMatchObject({
      state: 'borrador',
      reading: { kind: 'valor', value: 9 },
      history: [{ text: 'Se publicó una enmienda' }, {}, {}, {}],
    })
  })

  it('goes back to borrador when the text of the plan changes, once, and says so', async () => {
    await put('ZA', 'densidad', { action: 'revisar' })
    await fillLand(toy.database, 'trazado', [
      { at: [0, 0, 0.02, 0.02], zona: 'ZA', nombre: 'Zona A', den: '250', hab: '1', alto: '10,5 m', ocu: '0.6' },
    ])
    await Promise.all([norms(), norms(), norms()])
    expect(await norm('ZA', 'densidad')).toMatchObject({
      reading: { kind: 'valor', value: 250 },
      raw: '250',
      state: 'borrador',
      history: [
        { by: 'Radier', action: 'texto cambió', text: 'El plan decía «200» y ahora dice «250»: hay que revisarlo de nuevo.' },
        { action: 'revisar' },
      ],
    })
    await fillLand(toy.database, 'trazado')
  })

  it('is never signed by who saw another: C sees 14 m, A changes it to 40, B reviews, and what C validates is refused', async () => {
    await put('ZA', 'altura', { action: 'leer', typed: '14 m', article: 'Art. 8' })
    const { version } = await norm('ZA', 'altura')
    await put('ZA', 'altura', { action: 'leer', typed: '40 m' })
    await put('ZA', 'altura', { action: 'revisar', by: 'Berta' })
    const { status, answer } = await put('ZA', 'altura', { action: 'validar', by: 'Carlos', version })
    expect(status).toBe(409)
    expect(answer.detail).toBe('Altura máxima cambió después de que usted la vio. Berta: revisar. 40 m, Art. 8')
    expect(answer.now).toMatchObject({ reading: { kind: 'valor', value: 40 }, state: 'revisado', version: version + 2 })
    expect(await norm('ZA', 'altura')).toEqual(answer.now)
  })

  it('sent again because its answer was lost is done once; another thing over the same version is refused', async () => {
    const { version } = await norm('ZA', 'antejardin')
    const typed = (text: string, by = 'Ana Soto') => put('ZA', 'antejardin', { action: 'leer', typed: text, by, version })
    const first = await typed('3 m')
    expect(await typed('3 m')).toEqual(first)
    expect((await typed('5 m')).status).toBe(409)
    expect((await typed('3 m', 'Berta')).status).toBe(409)
    expect((await norm('ZA', 'antejardin')).history).toHaveLength(1)
  })

  it('takes an article by itself, and a norm that the file does not bring', async () => {
    expect((await put('ZA', 'rasante', { action: 'leer', typed: '70°', article: 'OGUC 2.6.3' })).answer).toMatchObject({
      raw: null,
      reading: { kind: 'valor', value: 70 },
      article: 'OGUC 2.6.3',
      history: [{ text: 's/i → 70°, OGUC 2.6.3' }],
    })
    expect((await put('ZA', 'ocupacion', { action: 'leer', article: 'Art. 9' })).answer).toMatchObject({
      reading: { kind: 'valor', value: 0.6 },
      article: 'Art. 9',
      history: [{ text: 'Artículo: Art. 9' }],
    })
  })

  it.each([
    ['ZA', 'densidad', { action: 'leer', typed: '-5' }, 400, '«typed» no sirve. Densidad bruta máxima'],
    ['ZA', 'altura', { action: 'leer', typed: '4000 m' }, 400, 'Fuera de lo posible'],
    ['ZA', 'densidad', { action: 'leer' }, 400, '«typed» falta'],
    ['ZA', 'color', { action: 'leer', typed: '1' }, 400, '«field» debe ser uno de: vivienda, densidad'],
    ['ZX', 'densidad', { action: 'leer', typed: '100' }, 404, 'no tiene ninguna zona «ZX»'],
    ['ZA', 'densidad', { action: 'borrar' }, 400, '«action» debe ser uno de'],
    ['ZA', 'densidad', { action: 'leer', typed: '100', by: ' ' }, 400, '«by» está vacío'],
  ] as const)('%s %s %j → %i', async (zone, field, change, status, said) => {
    const { status: got, answer } = await put(zone, field, change as Partial<NormChange>)
    expect(answer.detail).toContain(said)
    expect(got).toBe(status)
  })
})
