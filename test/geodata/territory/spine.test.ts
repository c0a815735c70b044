import { comunas, provincias, regiones } from '@radier/geodata/territory/comunas'
import { oldToNew } from '@radier/geodata/territory/crosswalk'
import { provinciaOf, regionOf, regionsNorthToSouth } from '@radier/geodata/territory/cut'
import { canonicalName } from '@radier/geodata/territory/names'
import { spine } from '@radier/geodata/territory/spine'
import { expect, it } from 'vitest'

it('has 346 comunas, 56 provincias, 16 regions and one country', () => {
  const count = (level: string) => spine().filter((p) => p.level === level).length
  expect([count('comuna'), count('provincia'), count('region'), count('pais')]).toEqual([346, 56, 16, 1])
})

it('gives every place a code of its own and a parent that exists', () => {
  const places = spine()
  const codes = new Set(places.map((p) => p.code))
  expect(codes.size).toBe(places.length)
  expect(places.filter((p) => p.parent !== null && !codes.has(p.parent))).toEqual([])
})

it('has no provincia without comunas and no region without provincias', () => {
  const used = new Set(comunas.map((c) => provinciaOf(c.cut)))
  expect(provincias.filter((p) => !used.has(p.code))).toEqual([])
  expect(new Set(provincias.map((p) => regionOf(p.code)))).toEqual(new Set(regionsNorthToSouth))
  expect(new Set(regiones.map((r) => r.code))).toEqual(new Set(regionsNorthToSouth))
})

it('has no two comunas that are written alike, so that a name means one place', () => {
  expect(new Set(comunas.map((c) => canonicalName(c.name))).size).toBe(346)
})

it('writes names with their accents', () => {
  const name = (cut: string) => comunas.find((c) => c.cut === cut)?.name
  expect(['13120', '08301', '13122', '12202'].map(name)).toEqual(['Ñuñoa', 'Los Ángeles', 'Peñalolén', 'Antártica'])
})

it('sends the 21 old codes of Ñuble to the 21 comunas of today', () => {
  const today = comunas.filter((c) => regionOf(c.cut) === '16').map((c) => c.cut)
  expect(Object.values(oldToNew).sort()).toEqual(today)
  expect(Object.keys(oldToNew).filter((old) => comunas.some((c) => c.cut === old))).toEqual([])
})
