import { type PastedEntry, resolvePaste } from '@radier/geodata/compare/resolve'
import { editDistance, nearestComunas } from '@radier/geodata/compare/spelling'
import { comunas } from '@radier/geodata/territory/comunas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const only = (line: string): PastedEntry => {
  const { entries } = resolvePaste(line)
  expect(entries).toHaveLength(1)
  return entries[0]!
}
const offered = (line: string) => {
  const entry = only(line)
  return 'offers' in entry ? [entry.kind, ...entry.offers.map(({ code }) => code)] : [entry.kind]
}

describe('a line is read as one comuna', () => {
  it.each([
    ['13120', '13120', 'codigo'],
    ['5101', '05101', 'cero'],
    ["'05101", '05101', 'codigo'],
    ['5101.0', '05101', 'cero'],
    ['ÑUÑOA', '13120', 'nombre'],
    ['  nunoa ', '13120', 'nombre'],
    ['Aisén', '11201', 'nombre'],
    ['Tiltil', '13303', 'nombre'],
    ['La Calera', '05502', 'nombre'],
    ["O'Higgins", '11302', 'nombre'],
    ['I. Municipalidad de Cerro Navia', '13103', 'nombre'],
    ['13101 Santiago', '13101', 'codigo'],
    ['Padre Las Casas 09112', '09112', 'nombre'],
    ['13101\tSantiago', '13101', 'codigo'],
    ['1;Arica;XV;Arica y Parinacota', '15101', 'nombre'],
    ['RM\tSantiago\t404.495', '13101', 'nombre'],
    ['Peñalolén 241.599', '13122', 'nombre'],
    ['Valparaíso, Región de Valparaíso', '05101', 'nombre'],
    ['Puerto Montt, Los Lagos', '10101', 'nombre'],
    ['Los Lagos, Los Ríos', '14104', 'nombre'],
    ['Coyhaique, Aysén', '11101', 'nombre'],
    ['Concepción (Biobío)', '08101', 'nombre'],
    ['Coquimbo, Coquimbo', '04102', 'nombre'],
  ])('«%s»', (line, code, how) => {
    expect(only(line)).toMatchObject({ kind: 'found', code, how })
  })
})

describe('what is not certain is offered, never taken', () => {
  it.each([
    ['Pudahuell', ['unknown', '13124']],
    ['Los Angles', ['unknown', '08301', '05301', '04203']],
    ['San Juan', ['unknown', '10306', '08109', '13129']],
    ['Villa Alemna, Valparaíso', ['unknown', '05804', '07407', '05101']],
    ['13101 Ñuñoa', ['ambiguous', '13101', '13120']],
    ['Talca, Maule', ['ambiguous', '07101', '07105']],
    ['1350', ['ambiguous', '13501', '13502', '13503', '13504', '13505']],
    ['08401', ['unknown', '16101']],
    ['99999', ['unknown']],
    ['Ñuble', ['unknown']],
    ['Atlántida', ['unknown']],
  ])('«%s»', (line, expected) => {
    expect(offered(line)).toEqual(expected)
  })

  it('a code of four figures that may be two things offers both', () => {
    expect(offered('1110')).toEqual(['ambiguous', '11101', '11102'])
  })

  it('says what a code of before 2018 and a region are', () => {
    expect(only('08401')).toMatchObject({ detail: expect.stringContaining('antes de 2018') })
    expect(only('Ñuble')).toMatchObject({ detail: expect.stringContaining('región') })
  })
})

describe('a pasted list', () => {
  it('leaves the header and blank lines out, and counts duplicates with the row where they came first', () => {
    const { entries, codes } = resolvePaste('\uFEFFCódigo\tComuna\n13101\tSantiago\n\nSANTIAGO\r\n05101\n5101\n')
    expect(codes).toEqual(['13101', '05101'])
    expect(entries.map((entry) => [entry.kind, entry.row])).toEqual([
      ['found', 2],
      ['duplicate', 4],
      ['found', 5],
      ['duplicate', 6],
    ])
    expect(entries[1]).toMatchObject({ code: '13101', first: 2 })
  })

  it('may come on one line, by commas or blanks', () => {
    expect(resolvePaste('Santiago, Maipú, La Florida').codes).toEqual(['13101', '13119', '13110'])
    expect(resolvePaste('13101 05101 10109').codes).toEqual(['13101', '05101', '10109'])
  })

  it('of forty comunas with three misspellings offers the right one first', () => {
    const forty = comunas.filter((_, i) => i % 8 === 3).slice(0, 40)
    expect(forty).toHaveLength(40)
    const wrong: [at: number, written: (name: string) => string][] = [
      [4, (name) => name.slice(0, 3) + name.slice(4)],
      [17, (name) => `${name[1]}${name[0]}${name.slice(2)}`],
      [33, (name) => `${name}s`],
    ]
    const lines = forty.map(({ name }, i) => wrong.find(([at]) => at === i)?.[1](name) ?? name)
    const { entries, codes } = resolvePaste(lines.join('\n'))
    expect(codes).toHaveLength(37)
    for (const [at] of wrong)
      expect(entries[at]).toMatchObject({ kind: 'unknown', offers: [{ code: forty[at]?.cut }, ...sliceOf(entries[at]!)] })
  })

  it('over 400 entries says how many were not read', () => {
    const { entries, overLimit } = resolvePaste(Array.from({ length: 405 }, () => 'Lota').join('\n'))
    expect([entries.length, overLimit]).toEqual([400, 5])
  })

  it('finds every comuna by its name, in capitals without accents, and by code', () => {
    const plain = (name: string) =>
      name
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toUpperCase()
    expect(resolvePaste(comunas.map(({ name }) => plain(name)).join('\n')).codes).toEqual(comunas.map(({ cut }) => cut))
    expect(resolvePaste(comunas.map(({ cut }) => cut).join('\n')).codes).toEqual(comunas.map(({ cut }) => cut))
  })

  it('never throws and never invents a code, whatever is pasted', () => {
    const known = new Set(comunas.map(({ cut }) => cut))
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { codes, entries } = resolvePaste(text)
        expect(codes.every((code) => known.has(code))).toBe(true)
        expect(new Set(codes).size).toBe(codes.length)
        expect(entries.filter(({ kind }) => kind === 'found')).toHaveLength(codes.length)
      }),
    )
  })
})

const sliceOf = (entry: PastedEntry) => ('offers' in entry ? entry.offers.slice(1) : [])

describe('the nearest comunas', () => {
  it('put the right one first for one letter missing, doubled or swapped in nearly every name', () => {
    const edits = [
      (name: string) => name.slice(0, 2) + name.slice(3),
      (name: string) => name.slice(0, 3) + (name[2] ?? '') + name.slice(3),
      (name: string) => name.slice(0, 1) + (name[2] ?? '') + (name[1] ?? '') + name.slice(3),
    ]
    const misses = comunas.flatMap(({ cut, name }) =>
      edits.flatMap((edit) => (nearestComunas(edit(name))[0]?.code === cut ? [] : [`${edit(name)} ≠ ${name}`])),
    )
    expect(misses.length, misses.join('; ')).toBeLessThanOrEqual(comunas.length * edits.length * 0.01)
  })

  it('prefer those of the region that stands beside', () => {
    expect(nearestComunas('San Pedr', '02')[0]?.name).toBe('San Pedro de Atacama')
  })

  it.each([
    ['lota', 'lota', 0],
    ['lota', 'olta', 1],
    ['lota', 'lot', 1],
    ['', 'lota', 4],
  ])('«%s» and «%s» are %i letters apart, both ways', (a, b, distance) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance])
  })
})
