/** The deficit is the sum of its components wherever it is told: on the ficha (screen and paper draw the same blocks) and in the API. */
import type { TerritoriesAnswer, ValuesAnswer } from '@radier/api/contract'
import type { Bars, FichaContent } from '@radier/geodata/ficha/content'
import { compositions } from '@radier/geodata/measure/composition'
import type { Level } from '@radier/geodata/territory/level'
import { beforeAll, describe, expect, inject, it } from 'vitest'

const { total, parts } = compositions.find(({ id }) => id === 'deficit')!
const levels: [level: Level, many: number][] = [
  ['comuna', 346],
  ['region', 16],
  ['pais', 1],
]
/** Its irrecoverable dwellings are s/i. */
const antartica = '12202'
const json = async <T>(path: string): Promise<T> => {
  const response = await fetch(inject('address') + path)
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json() as Promise<T>
}

let codes: Map<Level, string[]>
const counts = new Map<string, Map<string, number | null>>()
beforeAll(async () => {
  const { territories } = await json<TerritoriesAnswer>('/api/territories')
  codes = new Map(levels.map(([level]) => [level, territories.filter((one) => one.level === level).map(({ code }) => code)]))
  for (const id of [total, ...parts])
    for (const [level] of levels) {
      const answer = await json<ValuesAnswer>(`/api/values/${id}/${level}/2024`)
      const known = counts.get(id) ?? new Map()
      for (const [i, code] of answer.codes.entries()) known.set(code, answer.conteo[i])
      counts.set(id, known)
    }
})

const sum = (values: (number | null | undefined)[]) => values.reduce<number>((all, value) => all + (value ?? Number.NaN), 0)
const told = (id: string, code: string) => counts.get(id)?.get(code)

/** The bars of the composition: components, and their total last. */
async function barsOf(code: string): Promise<Bars['rows']> {
  const { sections } = await json<FichaContent>(`/api/fichas/${code}?secciones=deficit`)
  for (const block of sections.flatMap(({ blocks }) => blocks))
    if (block.kind === 'chart' && block.chart.kind === 'bars') return block.chart.rows
  throw new Error(`${code}: sin componentes`)
}

describe.each(levels)('every territory of level %s', (level, many) => {
  it('is asked', () => expect(codes.get(level)).toHaveLength(many))

  it('has components in the API that add to the deficit: all are known, but for Antártica, where nobody needs a dwelling', () => {
    const whole = codes.get(level)!.filter((code) => [total, ...parts].every((id) => typeof told(id, code) === 'number'))
    expect(codes.get(level)!.filter((code) => !whole.includes(code))).toEqual(level === 'comuna' ? [antartica] : [])
    expect(whole.filter((code) => sum(parts.map((id) => told(id, code))) !== told(total, code))).toEqual([])
    if (level === 'comuna') expect(told(total, antartica)).toBe(0)
  })

  it('has the same components and the same sum on its ficha, as numbers and as they are written', async () => {
    const integer = (text: string) => Number(text.replaceAll('.', ''))
    for (const code of codes.get(level)!) {
      const rows = await barsOf(code)
      const figures = rows.map(({ figure }) => figure)
      expect(
        figures.map(({ value }) => value),
        code,
      ).toEqual([...parts, total].map((id) => told(id, code) ?? null))
      if (code === antartica) continue
      expect(sum(figures.slice(0, -1).map(({ value }) => value)), code).toBe(figures.at(-1)!.value)
      expect(sum(figures.slice(0, -1).map(({ text }) => integer(text))), code).toBe(integer(figures.at(-1)!.text))
    }
  }, 60_000)
})
