import { expect, it } from 'vitest'
import { type Advice, dependencyFaults, lockedPackages } from './advised-against.ts'

const lockfile = `lockfileVersion: '9.0'

importers:

  etl:
    dependencies:
      viejo:
        specifier: 1.9.0
        version: 1.9.0

packages:

  '@casa/viejo@2.1.0':
    resolution: {integrity: sha512-a==}

  viejo@1.9.0:
    resolution: {integrity: sha512-b==}
    engines: {node: '>=8'}

  viejo@1.10.2(patch_hash=00):
    resolution: {integrity: sha512-c==}

snapshots:

  otro@1.0.0: {}
`
const advice = (name: string, more: Partial<Advice> = {}): Advice[] => [
  { name, reason: 'abandonado', seen: '2026-01-02', instead: 'nuevo', ...more },
]
const until = (day: string) => ({ exception: { until: day, because: 'no hay otro' } })
const named = (versions: string) => `viejo ${versions}: abandonado (visto el 2026-01-02). En su lugar: nuevo.`

it('reads every package of the lockfile with its version', () => {
  expect(lockedPackages(lockfile)).toEqual([
    { name: '@casa/viejo', version: '2.1.0' },
    { name: 'viejo', version: '1.9.0' },
    { name: 'viejo', version: '1.10.2' },
  ])
})

it.each<[string, Advice[], string[]]>([
  ['every version', advice('viejo'), [named('1.9.0, 1.10.2')]],
  ['the versions below the mended one, compared as numbers', advice('viejo', { below: '1.10.0' }), [named('1.9.0')]],
  ['nothing when all are mended', advice('viejo', { below: '1.9.0' }), []],
  ['nothing by half a name', advice('casa/viejo'), []],
  ['nothing of what is only mentioned elsewhere', advice('otro'), []],
  ['nothing on the last day of an exception', advice('viejo', until('2026-05-05')), []],
  [
    'an exception that is out of date',
    advice('viejo', until('2026-05-04')),
    ['viejo 1.9.0, 1.10.2: abandonado (visto el 2026-01-02). La excepción venció el 2026-05-04 (no hay otro). En su lugar: nuevo.'],
  ],
  [
    'an exception for what is gone',
    advice('ido', until('2027-01-01')),
    ['ido: la excepción sobra, el lockfile ya no lo tiene. Quítela de la lista.'],
  ],
])('a list names %s', (_, list, expected) => {
  expect(dependencyFaults(lockfile, '2026-05-05', list)).toEqual(expected)
})
