import { cabida } from '@radier/geodata/planning/cabida'
import { type CabidaQuestion, limitIds } from '@radier/geodata/planning/question'
import { describe, expect, it } from 'vitest'
import { siteOf, zh4, zh5, zoneOf } from './site-question.ts'

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
      'all of it is of public use or at risk',
      siteOf(5_000, zh5, { assumptions: { publicUseM2: 4_000, riskM2: 2_000 } }),
      'Todo el predio está afecto a utilidad pública o en riesgo no edificable: no queda dónde construir.',
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
      'La densidad se mide sobre el predio: no se conoce la superficie bruta, que llega hasta el eje de la calle; con ella la densidad daría más.',
      'El predio se reparte entre la zona ZH5 (40 %) y la zona ZH4 (30 %): cada parte con sus normas.',
      '10 % del predio está en la zona ZAV, que no admite vivienda: no se cuenta.',
      '5 % del predio está en la zona ZM, y no se sabe si admite vivienda: no se cuenta.',
      '15 % del predio está fuera de toda zona: no se cuenta.',
    ])
  })

  it('does not tell what is the error of a drawing: half a thousandth', () => {
    const { notes } = cabida(siteOf(5_000, [zoneOf('ZH5', zh5, 0.9995), zoneOf('ZAV', { vivienda: '0' }, 0.0005)], { grossM2: 5_000 }))
    expect(notes).toEqual([])
  })

  it('says what each of two zones gives by itself when that is fewer', () => {
    // Together (400 × 0,5 + 10 × 0,5) ÷ 4 = 51,25. Apart: 0,1 × 5.000 × 0,85 ÷ 55 = 7,7 in A; 10 × 0,5 ÷ 4 = 1,25 in B; 7 + 1 = 8.
    const parts = [
      zoneOf('A', { densidad: '400', constructibilidad: '0.1' }, 0.5),
      zoneOf('B', { densidad: '10', constructibilidad: '5' }, 0.5),
    ]
    const answer = cabida(siteOf(10_000, parts))
    const note = 'Si las normas de cada zona se cumplen por separado caben 8: pregunte a la DOM si se pueden sumar.'
    expect(answer).toMatchObject({ homes: 51, binding: 'densidad', atMost: true })
    expect(answer.notes).toContain(note)
    expect(cabida(siteOf(10_000, [zoneOf('A', zh5, 0.5), zoneOf('B', zh5, 0.5)])).notes.join()).not.toContain('por separado')
    expect(cabida(siteOf(185, [zoneOf('A', zh5, 15 / 185), zoneOf('B', zh4, 170 / 185)])).notes.join()).not.toContain('por separado')
  })

  it('asks for the floors, and not the height, where those are what was not read', () => {
    const { limits, ask } = cabida(siteOf(5_000, { ocupacion: '0,5', altura: 'Libre', pisos: '4 o 5 pisos' }))
    expect(limits[1]?.pending).toBe('Número máximo de pisos en la zona Z: Trae más de un valor: depende del caso.')
    expect(ask.map(({ field }) => field)).toContain('pisos')
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
