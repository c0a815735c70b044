import { type NormField, type NormValue, normField, normFields } from '@radier/geodata/planning/norm'
import { readNorm, readNorms, typedNorm, writeReading } from '@radier/geodata/planning/read-norm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** A certain reading as a word; a pending one as «?» and its options. */
function told(field: NormField, raw: string | null): string {
  const reading = readNorm(field, raw)
  return reading.kind === 'pendiente'
    ? `? ${reading.options.map((o) => `${o.label} = ${writeReading(field, o.reading)}`).join(' | ')}`.trim()
    : writeReading(field, reading)
}

describe('the text of a norm', () => {
  it.each<[NormField, string | null, string]>([
    ['subdivision', '2.500 m2', '2.500 m²'],
    ['subdivision', '500 m²', '500 m²'],
    ['subdivision', '2500', '2.500 m²'],
    ['subdivision', '2 500 m2', '2.500 m²'],
    ['subdivision', '2.500,00 m2', '2.500 m²'],
    ['subdivision', '2,500.00 m2', '2.500 m²'],
    ['subdivision', '0,25 ha', '2.500 m²'],
    ['subdivision', 'mínimo 400 mts2', '400 m²'],
    ['subdivision', '2,500 m2', '? 2,5 m² = 2,5 m² | 2.500 m² = 2.500 m²'],
    ['subdivision', '500 m', '? 500 m² = 500 m²'],
    ['subdivision', '0', '? No aplica: el plan no fija este límite = No aplica'],
    ['altura', '17,5 m', '17,5 m'],
    ['altura', '17.5 mts.', '17,5 m'],
    ['altura', 'Máx. 14 metros', '14 m'],
    ['altura', '10.500', '10,5 m'],
    ['altura', 'Libre', 'No aplica'],
    ['altura', 'según rasante', 'No aplica'],
    ['altura', '4 pisos', 'OGUC 2.1.23'],
    ['altura', '12 pisos o 30 m', '? 12 pisos = OGUC 2.1.23 | 30 m = 30 m'],
    ['altura', '0', '? No aplica: el plan no fija este límite = No aplica'],
    ['altura', '1.050 m', '?'],
    ['altura', '−3 m', '?'],
    ['altura', '7 m s/ NTN', '? 7 m = 7 m'],
    ['pisos', '4 pisos', '4 pisos'],
    ['pisos', '3', '3 pisos'],
    ['pisos', '3,5', '?'],
    ['pisos', '3 pisos + mansarda', '? 3 pisos = 3 pisos'],
    ['pisos', '200', '?'],
    ['densidad', '400.0', '400 hab/ha'],
    ['densidad', '400 Hab/Há', '400 hab/ha'],
    ['densidad', '1.200 hab/ha bruta', '1.200 hab/ha'],
    ['densidad', '32 habitantes por hectárea', '32 hab/ha'],
    ['densidad', '100 viv/ha', '? 100 viv/ha × 4 = 400 hab/ha = 400 hab/ha'],
    ['densidad', '20 viviendas por hectárea', '? 20 viv/ha × 4 = 80 hab/ha = 80 hab/ha'],
    ['densidad', '0.0', '? No aplica: el plan no fija este límite = No aplica'],
    ['densidad', '12.000', '? 12 hab/ha = 12 hab/ha'],
    ['densidad', '99999', '?'],
    ['densidad', '-80', '?'],
    ['densidad', 'mucha', '?'],
    ['densidad', 'OGUC', 'OGUC 2.1.22'],
    ['densidad', '300 neta', '? 300 hab/ha = 300 hab/ha'],
    ['constructibilidad', '0.8', '0,8'],
    ['constructibilidad', '3,25', '3,25'],
    ['constructibilidad', '1.500', '1,5'],
    ['constructibilidad', '80 %', '0,8'],
    ['constructibilidad', 'Libre', 'No aplica'],
    ['ocupacion', '0.75', '0,75'],
    ['ocupacion', '60%', '0,6'],
    ['ocupacion', '60', '? 0,6 = 0,6'],
    ['ocupacion', '1.2', '?'],
    ['ocupacion', '0.0', '? No aplica: el plan no fija este límite = No aplica'],
    ['antejardin', '3 m', '3 m'],
    ['antejardin', '0 m', '0 m'],
    ['antejardin', 'No Aplica', 'No aplica'],
    ['antejardin', 'No permitido', '? 0 m = 0 m'],
    ['antejardin', '3 m/10 m frente a ruta 5 o ruta 225', '? 3 m = 3 m | 10 m frente a ruta 5 o ruta 225 = 10 m'],
    ['antejardin', '5 m/10 m frente a ruta 5 y ruta 225', '? 5 m = 5 m | 10 m frente a ruta 5 y ruta 225 = 10 m'],
    ['antejardin', '5 m/ 10 m  frente a Ruta 5', '? 5 m = 5 m | 10 m frente a ruta 5 = 10 m'],
    ['antejardin', '3 m/5 m frente a costanera', '? 3 m = 3 m | 5 m frente a costanera = 5 m'],
    ['distanciamiento', 'OGUC', 'OGUC 2.6.3'],
    ['distanciamiento', 'Según O.G.U.C.', 'OGUC 2.6.3'],
    ['distanciamiento', 'OGUC art. 2.6.2', 'OGUC 2.6.2'],
    ['distanciamiento', '5 m', '5 m'],
    ['rasante', '70°', '70°'],
    ['rasante', '60 grados', '60°'],
    ['rasante', '95', '?'],
    ['agrupamiento', 'Aislado/Pareado', 'Aislado/Pareado'],
    ['agrupamiento', 'AISLADO, PAREADO y CONTINUO', 'Aislado/Pareado/Continuo'],
    ['agrupamiento', 'Aislado o adosado', '? Aislado = Aislado'],
    ['adosamiento', 'OGUC', 'OGUC 2.6.2'],
    ['adosamiento', 'Prohibido', 'Prohibido'],
    ['adosamiento', 'No permitido', 'Prohibido'],
    ['vivienda', '1', 'Sí'],
    ['vivienda', '0', 'No'],
    ['vivienda', 'Sí', 'Sí'],
    ['vivienda', 'Prohibido', 'No'],
    ['vivienda', 'según destino', '? Sí = Sí | No = No'],
    ['estacionamientos', '1 por vivienda', '1'],
    ['estacionamientos', '1 cada 2 viviendas', '0,5'],
    ['estacionamientos', '50 por cada 1 vivienda', '?'],
    ['estacionamientos', '1 cada 75 m2', '?'],
    ['rasante', '', '?'],
    ['rasante', null, '?'],
  ])('%s «%s» is read as %s', (field, raw, expected) => {
    expect(told(field, raw)).toBe(expected)
  })

  it('is kept as it came, whatever was read of it', () => {
    const norms = readNorms({ subdivision: ' 2.500 m2', antejardin: '3 m/10 m frente a ruta 5' })
    expect(norms.subdivision).toMatchObject({ raw: ' 2.500 m2', state: 'borrador', article: null })
    expect(norms.antejardin.raw).toBe('3 m/10 m frente a ruta 5')
    expect(Object.keys(norms)).toEqual(Object.keys(normFields))
    expect(norms.rasante).toMatchObject({ raw: null, reading: { kind: 'pendiente' } })
  })

  it('that says no housing and yet fixes a density is left to a person', () => {
    const mixed = readNorms({ vivienda: '0', densidad: '267' }).vivienda.reading
    expect(mixed).toMatchObject({ kind: 'pendiente', why: expect.stringContaining('267 hab/ha') })
    expect(mixed.kind === 'pendiente' && mixed.options.map((o) => o.reading)).toEqual([
      { kind: 'valor', value: true },
      { kind: 'valor', value: false },
    ])
    expect(readNorms({ vivienda: '0', densidad: '0' }).vivienda.reading).toEqual({ kind: 'valor', value: false })
  })

  it('that gives the height in floors fills the floors, and the metres follow the ordinance', () => {
    const norms = readNorms({ altura: '4 pisos' })
    expect(norms.pisos).toMatchObject({ raw: '4 pisos', reading: { kind: 'valor', value: 4 } })
    expect(norms.altura.reading).toEqual({ kind: 'oguc', article: 'OGUC 2.1.23' })
  })
})

describe('a norm that a person types', () => {
  it.each<[NormField, string, string]>([
    ['altura', '−3', 'Altura máxima: «−3» es negativo.'],
    ['altura', '900 m', 'Altura máxima: Fuera de lo posible: se espera entre 2,3 y 400 m.'],
    ['pisos', '2,5', 'Número máximo de pisos: Fuera de lo posible: se espera entre 1 y 120 pisos y sin decimales.'],
    ['densidad', 'mucha', 'Densidad bruta máxima: «mucha» no trae ningún número.'],
    ['ocupacion', '1,2', 'Coeficiente de ocupación de suelo: Fuera de lo posible: se espera entre 0,01 y 1.'],
    ['agrupamiento', 'Suelto', 'Sistema de agrupamiento: No se reconoce todo lo que dice: se esperaba Aislado, Pareado, Continuo.'],
  ])('%s «%s» is refused', (field, text, fault) => {
    expect(typedNorm(field, text)).toEqual({ reading: null, fault })
  })

  it.each<[NormField, string]>([
    ['altura', '12 pisos o 30 m'],
    ['densidad', '100 viv/ha'],
    ['densidad', '0'],
    ['rasante', ''],
    ['rasante', 's/i'],
  ])('%s «%s» stays pendiente', (field, text) => {
    expect(typedNorm(field, text)).toMatchObject({ reading: { kind: 'pendiente' }, fault: null })
  })

  it('survives being written and typed again', () => {
    const fields = (Object.keys(normFields) as NormField[]).filter((field) => normField(field).kind === 'numero')
    const typed = fc.constantFrom(...fields).chain((field) => {
      const { range = [0, 1], decimals = 0 } = normField(field)
      const step = 10 ** decimals
      return fc
        .integer({ min: Math.ceil(range[0] * step), max: Math.floor(range[1] * step) })
        .map((n): [NormField, NormValue] => [field, Number((n / step).toFixed(decimals))])
    })
    fc.assert(
      fc.property(typed, ([field, value]) => {
        expect(typedNorm(field, writeReading(field, { kind: 'valor', value })).reading).toEqual({ kind: 'valor', value })
      }),
      { numRuns: 2_000 },
    )
    for (const [field, value] of [
      ['vivienda', true],
      ['vivienda', false],
      ['agrupamiento', ['Aislado', 'Continuo']],
      ['adosamiento', ['Prohibido']],
    ] as [NormField, NormValue][])
      expect(typedNorm(field, writeReading(field, { kind: 'valor', value })).reading).toEqual({ kind: 'valor', value })
    for (const field of Object.keys(normFields) as NormField[]) {
      expect(typedNorm(field, 'No aplica').reading).toEqual({ kind: 'no-aplica' })
      expect(typedNorm(field, normField(field).article.startsWith('OGUC') ? normField(field).article : 'OGUC').reading).toEqual({
        kind: 'oguc',
        article: normField(field).article,
      })
    }
  })
})
