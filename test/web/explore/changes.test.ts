import type { CatalogueAnswer, TerritoryAnswer } from '@radier/api/contract'
import { catalogue as whole } from '@radier/geodata/catalogue'
import { comparisonsOf } from '@radier/geodata/measure/comparability'
import { expect, it } from 'vitest'
import { changesOf } from '../../../web/src/features/explore/changes.tsx'

const indicators = Object.fromEntries(
  Object.entries(whole.indicators).map(([id, indicator]) => [
    id,
    { ...indicator, baseLabel: null, available: [], comparisons: comparisonsOf(whole, indicator), estimated: false },
  ]),
)
const catalogue: CatalogueAnswer = { version: 1, indicators, layers: {}, sources: {} }

const territory = (code: string, figures: [indicator: string, period: string, conteo: number][]): TerritoryAnswer => ({
  code,
  name: '',
  level: code === '0' ? 'pais' : 'comuna',
  parent: null,
  bbox: null,
  label: null,
  population: null,
  version: 1,
  path: [],
  values: figures.map(([indicator, period, conteo]) => ({
    indicator,
    period,
    tasa: null,
    conteo,
    base: null,
    state: null,
    coverage: null,
    rank: { country: null, region: null },
  })),
})

it('sets the deficit of 2024 beside the 2017 of the same method, each row with its own years', () => {
  const country = territory('0', [
    ['deficit_serie_nacional', '2002', 741_832],
    ['deficit_serie_nacional', '2017', 473_354],
    ['deficit_serie_nacional', '2024', 491_804],
    ['poblacion', '2017', 17_574_003],
    ['poblacion', '2024', 18_480_432],
  ])
  const changes = changesOf(catalogue, country, 'deficit_serie_nacional')
  expect(changes.map(({ id, from, to, verdict }) => [id, from.period, to.period, verdict.may])).toEqual([
    ['deficit_serie_nacional', '2017', '2024', 'si'],
    ['poblacion', '2017', '2024', 'aviso'],
  ])
})

it('tells no change of people where many were passing through', () => {
  const sierraGorda = territory('02103', [
    ['poblacion', '2017', 10_186],
    ['poblacion', '2024', 1_482],
  ])
  const [change] = changesOf(catalogue, sierraGorda, 'poblacion')
  expect(change?.verdict.may).toBe('no')
  expect(change?.verdict.because).toMatch(/^No comparable, porque/)
})
