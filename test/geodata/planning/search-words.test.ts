import { type Criterion, type Finding, services } from '@radier/geodata/planning/criterion'
import { chipText, criterionTitle, methods } from '@radier/geodata/planning/criterion-words'
import { judge } from '@radier/geodata/planning/judge'
import { leftOutSentence } from '@radier/geodata/planning/left-out'
import { searchPresets } from '@radier/geodata/planning/search-presets'
import { describe, expect, it } from 'vitest'
import { escuela, school, title, zone } from './findings.ts'

describe('the sentence of a site that stays out', () => {
  const wet: Criterion = { kind: 'fuera', layer: 'mojado' }
  const size: Extract<Criterion, { kind: 'superficie' }> = { kind: 'superficie', min: 2_000 }
  const cases: [Criterion, Finding, string][] = [
    [escuela, judge(escuela, school(1_054)), 'Queda fuera por **54 metros**: la escuela básica más cercana está a 1.054 m.'],
    [escuela, judge(escuela, school(1_000.3)), 'Queda fuera por **0,3 metros**: la escuela básica más cercana está a 1.000,3 m.'],
    [escuela, judge(escuela, school(1_001)), 'Queda fuera por **1 metro**: la escuela básica más cercana está a 1.001 m.'],
    [size, judge(size, { m2: 1_700 }), 'Queda fuera por **300 m²**: tiene 1.700 m² y se piden 2.000.'],
    [
      { kind: 'vivienda' },
      judge({ kind: 'vivienda' }, { zones: [zone('ZP', 1, false, 0)] }),
      'Queda fuera: la zona ZP no admite vivienda.',
    ],
    [{ kind: 'vivienda' }, judge({ kind: 'vivienda' }, { zones: [] }), 'Queda fuera: está fuera de toda zona del plan.'],
    [
      { kind: 'densidad', min: 80 },
      judge({ kind: 'densidad', min: 80 }, { zones: [zone('ZH2', 1, true, 60)] }),
      'Queda fuera por **20 hab/ha**: el plan admite 60 hab/ha y se piden 80.',
    ],
    [wet, judge({ kind: 'fuera', layer: 'mojado' }, { loaded: true, share: 0.34, at: null }), 'Queda fuera: el 34 % está en humedales.'],
    [{ kind: 'limite_urbano' }, judge({ kind: 'limite_urbano' }, { loaded: true, share: 0 }), 'Queda fuera: está fuera del límite urbano.'],
    [
      { kind: 'propietario', owners: ['municipal'] },
      judge({ kind: 'propietario', owners: ['municipal'] }, { owner: 'privado' }),
      'Queda fuera: el propietario es Privado y se pide Municipal.',
    ],
    [
      { kind: 'precio', max: 2 },
      judge({ kind: 'precio', max: 2 }, { ufM2: 2.5 }),
      'Queda fuera por **0,5 UF/m²**: cuesta 2,5 UF/m² y se pide hasta 2.',
    ],
  ]
  it.each(cases)('%o', (criterion, finding, sentence) => expect(leftOutSentence([criterion], [finding], title)).toBe(sentence))

  it('names every criterion that fails', () => {
    expect(leftOutSentence([size, escuela], [judge(size, { m2: 1_700 }), judge(escuela, school(1_054))], title)).toBe(
      'Queda fuera por **2 criterios**: tiene 1.700 m² y se piden 2.000, y la escuela básica más cercana está a 1.054 m.',
    )
  })
  it('is none where nothing fails', () => expect(leftOutSentence([escuela], [judge(escuela, school(null, false))], title)).toBeNull())
})

it('says each criterion on its chip and at the head of its line', () => {
  expect(chipText(escuela, title)).toBe('Escuela a **1.000 m en línea recta**')
  expect(chipText({ kind: 'superficie', min: 2_000 }, title)).toBe('Desde **2.000 m²**')
  expect(chipText({ kind: 'fuera', layer: 'mojado' }, title)).toBe('Fuera de **humedales**')
  expect(chipText({ kind: 'propietario', owners: ['fiscal', 'serviu', 'municipal'] }, title)).toBe('De **Fiscal, SERVIU o Municipal**')
  expect(criterionTitle(escuela, title)).toBe('Escuela')
  expect(criterionTitle({ kind: 'fuera', layer: 'mojado' }, title)).toBe('Humedales')
  expect(methods.servicio).toContain('línea recta')
})

describe('presets', () => {
  it('SIEDU asks the six distances of the matrix', () => {
    const asked = searchPresets.siedu.criteria.map((c) => (c.kind === 'servicio' ? c.metres : null))
    expect(asked).toEqual([400, 1_000, 1_500, 400, 3_000, 400])
  })
  it('D.S. 49 and D.S. 19 ask nothing until somebody types their distances', () => {
    for (const { criteria, missing } of [searchPresets.ds49, searchPresets.ds19]) {
      expect(criteria).toEqual([])
      expect(missing.map(({ service }) => service)).toEqual(Object.keys(services))
      expect(missing.every(({ parameter }) => parameter.value === null && parameter.article.startsWith('D.S.'))).toBe(true)
    }
  })
})
