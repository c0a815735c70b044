import { type Criterion, criterionId, type Finding, type Service, services } from '@radier/geodata/planning/criterion'
import { judge, verdictOf } from '@radier/geodata/planning/judge'
import { leftOutSentence } from '@radier/geodata/planning/left-out'
import type { Measured } from '@radier/geodata/planning/measured'
import { type Owner, owners } from '@radier/geodata/planning/site'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escuela, school, title, zone } from './findings.ts'

/** Criterion, what was measured, verdict and text. */
const table: [string, Finding, Finding['verdict'], string][] = [
  ['as large as asked', judge({ kind: 'superficie', min: 2_000 }, { m2: 2_000 }), 'cumple', '2.000 m², pide 2.000'],
  ['smaller by a tenth', judge({ kind: 'superficie', min: 2_000 }, { m2: 1_999.9 }), 'no cumple', '1.999,9 m², pide 2.000'],
  ['larger than asked', judge({ kind: 'superficie', max: 500 }, { m2: 600 }), 'no cumple', '600 m², pide hasta 500'],
  ['as large as it may be', judge({ kind: 'superficie', max: 500 }, { m2: 500 }), 'cumple', '500 m², pide hasta 500'],
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
  [
    'in a zone of none by an error of the drawing',
    judge({ kind: 'vivienda' }, { zones: [zone('ZH4', 0.992, true, 200), zone('ZP', 0.008, false, null)] }),
    'cumple',
    'ZH4 99,2 % admite vivienda, ZP 0,8 % no admite vivienda',
  ],
  [
    'in a zone of none by more than that',
    judge({ kind: 'vivienda' }, { zones: [zone('ZH4', 0.98, true, 200), zone('ZP', 0.02, false, null)] }),
    'pendiente',
    'ZH4 98 % admite vivienda, ZP 2 % no admite vivienda',
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
  ['as far as asked', judge(escuela, school(1_000)), 'cumple', '1.000 m, pide 1.000 (Los Aromos)'],
  ['a hand too far', judge(escuela, school(1_000.3)), 'no cumple', '1.000,3 m, pide 1.000 (Los Aromos)'],
  ['without a layer of schools', judge(escuela, school(null, false)), 'pendiente', 's/i: no hay capa cargada'],
  ['where the layer has none', judge(escuela, school(null)), 'pendiente', 's/i: la capa no tiene ninguno aquí'],
  ['inside the limit', judge({ kind: 'limite_urbano' }, { loaded: true, share: 1 }), 'cumple', 'dentro'],
  ['half inside the limit', judge({ kind: 'limite_urbano' }, { loaded: true, share: 0.5 }), 'no cumple', '50 % dentro'],
  ['a fiftieth outside the limit', judge({ kind: 'limite_urbano' }, { loaded: true, share: 0.98 }), 'no cumple', '98 % dentro'],
  ['without a limit', judge({ kind: 'limite_urbano' }, { loaded: false, share: null }), 'pendiente', 's/i: no hay capa cargada'],
  ['clear of the wetland', judge({ kind: 'fuera', layer: 'mojado' }, { loaded: true, share: 0, at: null }), 'cumple', 'fuera'],
  [
    'a fiftieth in the wetland',
    judge({ kind: 'fuera', layer: 'mojado' }, { loaded: true, share: 0.02, at: null }),
    'no cumple',
    '2 % del sitio está dentro',
  ],
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
  ['as dear as asked', judge({ kind: 'precio', max: 2.5 }, { ufM2: 2.5 }), 'cumple', '2,5 UF/m², pide hasta 2,5'],
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

it('removing a criterion never excludes a site, nor makes it doubtful, and setting one aside is removing it', () => {
  fc.assert(
    fc.property(searches, fc.nat(7), (search, at) => {
      const findings = search.map(([, finding]) => finding)
      const left = findings.filter((_, i) => i !== at % findings.length)
      const fewer = verdictOf(left, () => false)
      expect(order.indexOf(fewer)).toBeGreaterThanOrEqual(order.indexOf(verdictOf(findings, () => false)))
      expect(verdictOf(findings, (i) => i === at % findings.length)).toBe(fewer)
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
