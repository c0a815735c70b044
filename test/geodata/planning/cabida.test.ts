import { cabida } from '@radier/geodata/planning/cabida'
import { incentives } from '@radier/geodata/planning/incentives'
import { type NormField, normFields } from '@radier/geodata/planning/norm'
import { type CabidaQuestion, limitIds, type ZonePart } from '@radier/geodata/planning/question'
import { sensitivity } from '@radier/geodata/planning/sensitivity'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { siteOf, type Texts, zh4, zh5, zoneOf } from './site-question.ts'

describe('the cabida of a site', () => {
  it('is the least of its limits, named, with its working and where each figure stands', () => {
    const answer = cabida(siteOf(5_000, [zoneOf('ZH5', zh5)], { programme: 'ds49_cnt' }))
    expect(answer).toMatchObject({ homes: 50, binding: 'densidad', floors: 3, state: 'borrador', atMost: true })
    expect(answer.sentence).toBe('Manda la densidad bruta: 400 habitantes por hectárea en la zona ZH5.')
    expect(answer.limits.map(({ id, homes, working }) => [id, homes, working])).toEqual([
      ['densidad', 50, '400 hab/ha × 0,5 ha ÷ 4'],
      ['ocupacion_altura', 162, '0,7 × 3 pisos (10,5 m) × 5.000 m² = 10.500 m² × 0,85 ÷ 55 m² por vivienda'],
      ['constructibilidad', 231, '3 × 5.000 m² = 15.000 m² × 0,85 ÷ 55 m² por vivienda'],
      ['volumen', null, ''],
      ['estacionamientos', null, ''],
      ['programa', 160, '160 viviendas por proyecto'],
    ])
    expect(answer.limits[0]?.citations).toEqual([
      { text: 'PRC, zona ZH5: densidad bruta máxima 400 hab/ha', field: 'densidad', state: 'borrador' },
      { text: 'OGUC 2.1.22', since: '2026-03-29' },
    ])
  })

  it('takes the first in order on a tie', () => {
    const tied = siteOf(5_500, { densidad: '4', constructibilidad: '0,01' }, { assumptions: { efficiency: 1 } })
    expect(tied.areaM2 * 0.01).toBe(55)
    expect(cabida({ ...tied, grossM2: 10_000 })).toMatchObject({ homes: 1, binding: 'densidad' })
  })

  it('is weak as the weakest norm that it used', () => {
    const part = zoneOf('ZH5', zh5)
    const reviewed = { ...part.norms.vivienda, state: 'validado' as const }
    const norms = {
      ...part.norms,
      vivienda: reviewed,
      densidad: { ...part.norms.densidad, state: 'revisado' as const, article: 'art. 25' },
    }
    const answer = cabida(siteOf(5_000, [{ ...part, norms }]))
    expect(answer.state).toBe('revisado')
    expect(answer.limits[0]?.citations[0]).toEqual({
      text: 'PRC, zona ZH5: densidad bruta máxima 400 hab/ha, art. 25',
      field: 'densidad',
      state: 'revisado',
    })
  })

  it.each<[string, CabidaQuestion, string]>([
    ['no zone is loaded', siteOf(5_000, []), 'Pendiente: no hay zonificación cargada donde está el predio.'],
    ['nobody knows its area', siteOf(Number.NaN, zh5), 'Pendiente: no se conoce la superficie del predio.'],
    ['its area is not positive', siteOf(0, zh5), 'Pendiente: no se conoce la superficie del predio.'],
    ['its zone admits no housing', siteOf(5_000, [zoneOf('ZAV', { vivienda: '0' })]), 'Según el plan, la zona ZAV no admite vivienda.'],
    [
      'none of its zones admits it',
      siteOf(5_000, [zoneOf('ZAV', { vivienda: '0' }, 0.5), zoneOf('ZPU', { vivienda: '0' }, 0.5)]),
      'Según el plan, la zona ZAV y la zona ZPU no admiten vivienda.',
    ],
    [
      'its zone contradicts itself',
      siteOf(5_000, [zoneOf('ZM', { ...zh5, vivienda: '0' })]),
      'Pendiente: no se sabe si la zona ZM admite vivienda.',
    ],
    [
      'no norm is known',
      siteOf(5_000, {}, { programme: 'ds49_cnt' }),
      'Pendiente: no se conoce ninguna norma del plan que diga cuántas caben.',
    ],
  ])('is not said when %s', (_, question, sentence) => {
    const answer = cabida(question)
    expect(answer).toMatchObject({ homes: null, binding: null, atMost: false, sentence })
    expect(answer.limits.map(({ id }) => id)).toEqual([...limitIds])
    expect(answer.limits.filter(({ id, homes }) => id !== 'programa' && homes !== null)).toEqual([])
  })

  it('asks the DOM what is missing, with the words of the plan, each thing once', () => {
    const { ask } = cabida(
      siteOf(5_000, [zoneOf('ZH3', { densidad: '0.0', altura: '12 pisos o 30 m' })], { assumptions: { riskM2: null } }),
    )
    expect(ask).toEqual([
      {
        field: 'densidad',
        question:
          'Zona ZH3: ¿qué fija el plan para «Densidad bruta máxima»? El archivo dice «0.0». Sin eso no se sabe cuántas viviendas admite la densidad.',
      },
      {
        field: 'ocupacion',
        question: 'Zona ZH3: ¿qué fija el plan para «Coeficiente de ocupación de suelo»? Sin eso no se sabe cuánto ocupa el primer piso.',
      },
      {
        field: 'altura',
        question:
          'Zona ZH3: ¿qué fija el plan para «Altura máxima»? El archivo dice «12 pisos o 30 m». Sin eso no se sabe cuántos pisos caben.',
      },
      {
        field: 'constructibilidad',
        question:
          'Zona ZH3: ¿qué fija el plan para «Coeficiente de constructibilidad»? Sin eso no se sabe cuántos metros se pueden construir.',
      },
      {
        field: 'estacionamientos',
        question: 'Zona ZH3: ¿qué fija el plan para «Estacionamientos por vivienda»? Sin eso no se sabe cuántos estacionamientos se piden.',
      },
      { field: null, question: '¿Hay una parte del predio en área de riesgo no edificable?' },
    ])
  })

  it('asks whether a zone admits housing, also when only a part of the site is in it', () => {
    const mixed = zoneOf('ZM', { ...zh5, vivienda: '0' }, 0.4)
    const question = 'Zona ZM: ¿admite vivienda? El archivo dice «0».'
    expect(cabida(siteOf(5_000, [mixed])).ask).toEqual([{ field: 'vivienda', question }])
    expect(cabida(siteOf(5_000, [zoneOf('ZH5', zh5, 0.6), mixed])).ask[0]).toEqual({ field: 'vivienda', question })
  })

  it('tells what of the site it counted', () => {
    const { notes } = cabida(
      siteOf(5_000, [
        zoneOf('ZH5', zh5, 0.4),
        zoneOf('ZH4', zh4, 0.3),
        zoneOf('ZAV', { vivienda: '0' }, 0.1),
        zoneOf('ZM', { vivienda: '?' }, 0.05),
      ]),
    )
    expect(notes).toEqual([
      'La densidad se mide sobre el predio: no se conoce la superficie bruta, que llega hasta el eje de la calle.',
      'El predio se reparte entre la zona ZH5 (40 %) y la zona ZH4 (30 %): cada parte con sus normas.',
      '10 % del predio está en la zona ZAV, que no admite vivienda: no se cuenta.',
      '5 % del predio está en la zona ZM, y no se sabe si admite vivienda: no se cuenta.',
      '15 % del predio está fuera de toda zona: no se cuenta.',
    ])
  })

  it('joins two polygons of one zone', () => {
    const answer = cabida(siteOf(5_000, [zoneOf('ZH5', zh5, 0.5), zoneOf('ZH5', zh5, 0.5)]))
    expect(answer).toMatchObject({ homes: 50, sentence: 'Manda la densidad bruta: 400 habitantes por hectárea en la zona ZH5.' })
  })

  it('marks a change as an exercise', () => {
    const { notes, homes } = cabida(siteOf(5_000, zh5, { grossM2: 5_000, change: { density: 0.1, incentive: 'vivienda_economica' } }))
    expect(homes).toBe(68)
    expect(notes).toEqual(['Es un ejercicio, no la norma vigente: densidad +10 %, conjunto de viviendas económicas.'])
  })

  it('shows both numbers where the sources of a programme disagree', () => {
    const { limits, notes } = cabida(siteOf(5_000, zh5, { programme: 'ds49_pequeno_condominio', grossM2: 5_000 }))
    expect(limits[5]?.working).toBe('9 viviendas por proyecto; otra fuente dice 12 (llamado especial 2022), 12 (s/i)')
    expect(notes).toContain('D.S. 49, pequeño condominio pide al menos 2 viviendas por proyecto.')
  })
})

describe('what a change of a norm would do', () => {
  it('is told for each, with what the law asks and whether the site is known to meet it', () => {
    const effects = sensitivity(siteOf(5_000, [zoneOf('ZH5', { ...zh5, subdivision: '250 m2' })]))
    expect(effects.map(({ id, homes, delta, binding, condition }) => [id, homes, delta, binding, condition?.verdict])).toEqual([
      ['densidad', 55, 5, 'densidad', undefined],
      ['altura', 50, 0, 'densidad', undefined],
      ['conjunto_armonico', 50, 0, 'densidad', 'cumple'],
      ['conjunto_armonico_manzana', 50, 0, 'densidad', 'pendiente'],
      ['conjunto_armonico_fusion', 50, 0, 'densidad', 'pendiente'],
      ['vivienda_economica', 62, 12, 'densidad', 'pendiente'],
      ['junto_a_tren', 50, 0, 'densidad', 'pendiente'],
      ['integracion_social', null, null, null, 'pendiente'],
      ['densidad_minima', null, null, null, 'pendiente'],
    ])
  })

  it.each([
    [4_999, '250 m2', 'no cumple'],
    [5_000, '1.000 m2', 'cumple'],
    [5_000, '1.001 m2', 'no cumple'],
    [5_000, undefined, 'pendiente'],
  ])('a harmonic whole on %d m² with a least lot of %s: %s', (area, subdivision, verdict) => {
    const question = siteOf(area, { ...zh5, ...(subdivision && { subdivision }) })
    expect(incentives.conjunto_armonico?.condition(question).verdict).toBe(verdict)
  })
})

const texts: fc.Arbitrary<Texts> = fc.record(
  {
    densidad: fc.oneof(fc.integer({ min: 1, max: 5_000 }).map(String), fc.constantFrom('0', 'Libre', 'OGUC')),
    constructibilidad: fc.oneof(
      fc.integer({ min: 1, max: 2_000 }).map((n) => `${n / 100}`),
      fc.constantFrom('0', 'No aplica'),
    ),
    ocupacion: fc.integer({ min: 1, max: 100 }).map((n) => `${n} %`),
    ocupacion_superior: fc.integer({ min: 1, max: 100 }).map((n) => `${n} %`),
    altura: fc.oneof(
      fc.integer({ min: 23, max: 4_000 }).map((n) => `${n / 10} m`.replace('.', ',')),
      fc.constantFrom('Libre', '3 pisos o 10 m'),
    ),
    pisos: fc.integer({ min: 1, max: 120 }).map(String),
    estacionamientos: fc.integer({ min: 0, max: 40 }).map((n) => `${n / 4}`),
  },
  { requiredKeys: [] },
)
const parts: fc.Arbitrary<ZonePart[]> = fc.oneof(
  texts.map((t) => [zoneOf('A', t)]),
  fc
    .tuple(texts, texts, fc.double({ min: 0.05, max: 0.95, noNaN: true }))
    .map(([a, b, share]) => [zoneOf('A', a, share), zoneOf('B', b, 1 - share)]),
)
const sites: fc.Arbitrary<CabidaQuestion> = fc
  .record({
    parts,
    area: fc.double({ min: 20, max: 200_000, noNaN: true }),
    programme: fc.constantFrom(null, 'ds49_cnt', 'ds49_pequeno_condominio', 'ds19'),
    change: fc.record({ density: fc.constantFrom(0, 0.1), height: fc.constantFrom(0, 0.1) }),
  })
  .map(({ parts: zones, area, programme, change }) => siteOf(area, zones, { programme, change }))
const runs = { numRuns: 1_500 }

describe('whatever the site', () => {
  it('the homes are those of the named limit, and no known limit is lower', () => {
    fc.assert(
      fc.property(sites, (question) => {
        const { homes, binding, limits } = cabida(question)
        const known = limits.flatMap((limit) => limit.homes ?? [])
        expect(homes === null).toBe(binding === null)
        if (homes === null) return
        expect(limits.find(({ id }) => id === binding)?.homes).toBe(homes)
        expect(homes).toBe(Math.min(...known))
        expect(Number.isInteger(homes) && homes >= 0).toBe(true)
      }),
      runs,
    )
  })

  it('more density, height, land or occupancy of the upper floors never gives fewer homes', () => {
    const greater = fc.double({ min: 0, max: 2, noNaN: true })
    fc.assert(
      fc.property(sites, greater, greater, (question, density, height) => {
        const before = cabida(question)
        if (before.homes === null) return
        const more = { density: question.change.density! + density, height: question.change.height! + height }
        expect(cabida({ ...question, change: more }).homes).toBeGreaterThanOrEqual(before.homes)
        expect(cabida({ ...question, areaM2: question.areaM2 * (1 + density) }).homes).toBeGreaterThanOrEqual(before.homes)
      }),
      runs,
    )
  })

  it('a norm that becomes pendiente never gives more homes unless they are «a lo más»', () => {
    const fields = Object.keys(normFields) as NormField[]
    fc.assert(
      fc.property(sites, fc.constantFrom(...fields), (question, field) => {
        const forget = (part: ZonePart): ZonePart => ({
          ...part,
          norms: { ...part.norms, [field]: { ...part.norms[field], reading: { kind: 'pendiente', why: 'Se borró.', options: [] } } },
        })
        const before = cabida(question)
        const after = cabida({ ...question, parts: question.parts.map(forget) })
        if (after.homes === null) return
        expect(after.homes <= (before.homes ?? Number.POSITIVE_INFINITY) || after.atMost).toBe(true)
        if (before.atMost) expect(after.atMost).toBe(true)
      }),
      runs,
    )
  })

  it('a limit is a figure, or pendiente, or says that nothing limits', () => {
    fc.assert(
      fc.property(sites, (question) => {
        for (const { homes, pending, working } of cabida(question).limits) {
          expect(homes !== null && pending !== null).toBe(false)
          expect(pending ?? working).toMatch(/\S/)
          expect(`${pending}${working}`).not.toMatch(/NaN|undefined|Infinity|\[object/)
        }
      }),
      runs,
    )
  })
})
