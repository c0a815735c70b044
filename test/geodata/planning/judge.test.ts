import { type Criterion, criterionId, type Finding, type Service, services } from '@radier/geodata/planning/criterion'
import { chipText, criterionTitle, methods } from '@radier/geodata/planning/criterion-words'
import { judge, verdictOf } from '@radier/geodata/planning/judge'
import { leftOutSentence } from '@radier/geodata/planning/left-out'
import type { Measured, ZoneMeasured } from '@radier/geodata/planning/measured'
import { searchPresets } from '@radier/geodata/planning/search-presets'
import { type Owner, owners } from '@radier/geodata/planning/site'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const school = (metres: number | null, loaded = true): Measured['servicio'] => ({ loaded, metres, name: 'Los Aromos', at: [-72.9, -41.3] })
const escuela: Extract<Criterion, { kind: 'servicio' }> = { kind: 'servicio', service: 'educacion_basica', metres: 1_000 }
const zone = (name: string, share: number, housing: boolean | null, density: number | null): ZoneMeasured => ({
  zone: name,
  share,
  housing,
  density,
})
const title = (layer: string) => (layer === 'mojado' ? 'Humedales' : layer)

/** Criterion, what was measured, verdict and text. */
const table: [string, Finding, Finding['verdict'], string][] = [
  ['as large as asked', judge({ kind: 'superficie', min: 2_000 }, { m2: 2_000 }), 'cumple', '2.000 m², pide 2.000'],
  ['smaller by a tenth', judge({ kind: 'superficie', min: 2_000 }, { m2: 1_999.9 }), 'no cumple', '1.999,9 m², pide 2.000'],
  ['larger than asked', judge({ kind: 'superficie', max: 500 }, { m2: 600 }), 'no cumple', '600 m², pide hasta 500'],
  ['between two', judge({ kind: 'superficie', min: 100, max: 500 }, { m2: 300 }), 'cumple', '300 m², pide de 100 a 500'],
  ['of unknown size', judge({ kind: 'superficie', min: 1 }, { m2: null }), 'pendiente', 's/i: la fuente no dice la superficie'],
  ['in a zone of housing', judge({ kind: 'vivienda' }, { zones: [zone('ZH4', 1, true, 200)] }), 'cumple', 'ZH4, admite vivienda'],
  ['in a zone of none', judge({ kind: 'vivienda' }, { zones: [zone('ZP', 1, false, null)] }), 'no cumple', 'ZP, no admite vivienda'],
  [
    'in a zone that cannot be read',
    judge({ kind: 'vivienda' }, { zones: [zone('ZC', 1, null, 80)] }),
    'pendiente',
    'ZC, s/i si admite vivienda',
  ],
  [
    'in two zones, one of them without housing',
    judge({ kind: 'vivienda' }, { zones: [zone('ZH4', 0.6, true, 200), zone('ZP', 0.4, false, 0)] }),
    'pendiente',
    'ZH4 60 % admite vivienda, ZP 40 % no admite vivienda',
  ],
  [
    'in two zones, half of it unknown',
    judge({ kind: 'vivienda' }, { zones: [zone('ZH4', 0.4, true, 200), zone('ZC', 0.6, null, 80)] }),
    'pendiente',
    'ZH4 40 % admite vivienda, ZC 60 % s/i si admite vivienda',
  ],
  ['outside every zone', judge({ kind: 'vivienda' }, { zones: [] }), 'no cumple', 'fuera de toda zona'],
  ['without a plan', judge({ kind: 'vivienda' }, { zones: null }), 'pendiente', 's/i: no hay plan cargado'],
  ['with the density asked', judge({ kind: 'densidad', min: 80 }, { zones: [zone('ZH4', 1, true, 200)] }), 'cumple', '200 hab/ha, pide 80'],
  [
    'between two densities, apportioned',
    judge({ kind: 'densidad', min: 100 }, { zones: [zone('A', 0.5, true, 60), zone('B', 0.5, true, 120)] }),
    'no cumple',
    '90 hab/ha (A 50 % 60, B 50 % 120), pide 100',
  ],
  [
    'with a part whose density is enough alone',
    judge({ kind: 'densidad', min: 100 }, { zones: [zone('A', 0.5, true, 400), zone('B', 0.5, true, null)] }),
    'cumple',
    '200 hab/ha (A 50 % 400, B 50 % s/i), pide 100',
  ],
  [
    'in two zones of the density asked, which add up to 99,999… in binary',
    judge({ kind: 'densidad', min: 100 }, { zones: [zone('A', 0.02 * 0.995, true, 100), zone('B', 0.98 * 0.995, true, 100)] }),
    'cumple',
    '100 hab/ha (A 2 % 100, B 97,5 % 100), pide 100',
  ],
  [
    'with an unknown density',
    judge({ kind: 'densidad', min: 100 }, { zones: [zone('B', 1, true, null)] }),
    'pendiente',
    's/i: falta la densidad de B',
  ],
  [
    'half outside every zone',
    judge({ kind: 'densidad', min: 100 }, { zones: [zone('A', 0.5, true, 150)] }),
    'no cumple',
    '75 hab/ha, pide 100',
  ],
  ['near a school', judge(escuela, school(461)), 'cumple', '461 m, pide 1.000 (Los Aromos)'],
  ['far from a school', judge(escuela, school(1_054)), 'no cumple', '1.054 m, pide 1.000 (Los Aromos)'],
  ['a hand too far', judge(escuela, school(1_000.3)), 'no cumple', '1.000,3 m, pide 1.000 (Los Aromos)'],
  ['without a layer of schools', judge(escuela, school(null, false)), 'pendiente', 's/i: no hay capa cargada'],
  ['where the layer has none', judge(escuela, school(null)), 'pendiente', 's/i: la capa no tiene ninguno aquí'],
  ['inside the limit', judge({ kind: 'limite_urbano' }, { loaded: true, share: 1 }), 'cumple', 'dentro'],
  ['half inside the limit', judge({ kind: 'limite_urbano' }, { loaded: true, share: 0.5 }), 'no cumple', '50 % dentro'],
  ['without a limit', judge({ kind: 'limite_urbano' }, { loaded: false, share: null }), 'pendiente', 's/i: no hay capa cargada'],
  ['clear of the wetland', judge({ kind: 'fuera', layer: 'mojado' }, { loaded: true, share: 0, at: null }), 'cumple', 'fuera'],
  [
    'in the wetland',
    judge({ kind: 'fuera', layer: 'mojado' }, { loaded: true, share: 0.34, at: null }),
    'no cumple',
    '34 % del sitio está dentro',
  ],
  [
    'where no mask is loaded',
    judge({ kind: 'fuera', layer: 'mojado' }, { loaded: false, share: null, at: null }),
    'pendiente',
    's/i: no hay capa cargada',
  ],
  [
    'of an owner asked',
    judge({ kind: 'propietario', owners: ['fiscal', 'serviu'] }, { owner: 'serviu' }),
    'cumple',
    'SERVIU, pide Fiscal o SERVIU',
  ],
  ['of another owner', judge({ kind: 'propietario', owners: ['municipal'] }, { owner: 'privado' }), 'no cumple', 'Privado, pide Municipal'],
  [
    'of nobody known',
    judge({ kind: 'propietario', owners: ['municipal'] }, { owner: 'desconocido' }),
    'pendiente',
    's/i: nadie ha dicho de quién es',
  ],
  ['dear by cents', judge({ kind: 'precio', max: 2.5 }, { ufM2: 2.55 }), 'no cumple', '2,55 UF/m², pide hasta 2,5'],
  ['without a price', judge({ kind: 'precio', max: 2.5 }, { ufM2: null }), 'pendiente', 's/i: nadie ha anotado el precio'],
  [
    'near the need',
    judge({ kind: 'necesidad', percent: 10, metres: 500 }, { loaded: true, metres: 0, at: null }),
    'cumple',
    '0 m, pide 500',
  ],
]

it.each(table)('a site %s', (_, finding, verdict, text) => {
  expect(finding).toMatchObject({ verdict, text })
})

it('keeps where the nearest one is, and what was measured', () => {
  expect(judge(escuela, school(1_054))).toMatchObject({ found: 1_054, at: [-72.9, -41.3] })
})

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

const metres = fc.option(fc.double({ min: 0, max: 5_000, noNaN: true }))
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
const zones = fc.option(
  fc.array(
    fc.record({
      zone: fc.constant('Z'),
      share: fc.double({ min: 0, max: 0.5, noNaN: true }),
      housing: fc.option(fc.boolean()),
      density: fc.option(fc.nat(500)),
    }),
    { maxLength: 2 },
  ),
)
const positive = fc.integer({ min: 1, max: 3_000 })
const judged: fc.Arbitrary<[Criterion, Finding]> = fc.oneof(
  fc.tuple(positive, metres).map(([min, m2]) => pair({ kind: 'superficie', min }, { m2 })),
  zones.map((own) => pair({ kind: 'vivienda' }, { zones: own })),
  fc.tuple(positive, zones).map(([min, own]) => pair({ kind: 'densidad', min }, { zones: own })),
  fc
    .tuple(fc.constantFrom(...(Object.keys(services) as Service[])), positive, metres, fc.boolean())
    .map(([service, asked, m, loaded]) => pair({ kind: 'servicio', service, metres: asked }, { loaded, metres: m, name: null, at: null })),
  share.map((part) => pair({ kind: 'fuera', layer: 'mojado' }, { loaded: part !== null, share: part, at: null })),
  fc.constantFrom(...(Object.keys(owners) as Owner[])).map((owner) => pair({ kind: 'propietario', owners: ['fiscal'] }, { owner })),
)
function pair<K extends Criterion['kind']>(criterion: Extract<Criterion, { kind: K }>, measured: Measured[K]): [Criterion, Finding] {
  return [criterion, judge(criterion, measured)]
}
const searches = fc.uniqueArray(judged, { selector: ([criterion]) => criterionId(criterion), minLength: 1, maxLength: 8 })
const order = ['fuera', 'pendiente', 'dentro'] as const

it('removing a criterion never excludes a site, nor makes it doubtful', () => {
  fc.assert(
    fc.property(searches, fc.nat(7), (search, at) => {
      const findings = search.map(([, finding]) => finding)
      const fewer = findings.filter((_, i) => i !== at % findings.length)
      const none = () => false
      expect(order.indexOf(verdictOf(fewer, none))).toBeGreaterThanOrEqual(order.indexOf(verdictOf(findings, none)))
      expect(order.indexOf(verdictOf(findings, (i) => i === at))).toBeGreaterThanOrEqual(order.indexOf(verdictOf(findings, none)))
    }),
  )
})

it('is out exactly when there is a sentence that says why', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const [criteria, findings] = [search.map(([c]) => c), search.map(([, f]) => f)]
      expect(leftOutSentence(criteria, findings, title) !== null).toBe(verdictOf(findings, () => false) === 'fuera')
    }),
  )
})
