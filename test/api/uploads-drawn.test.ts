import { describe, expect, it } from 'vitest'
import { at } from '../support/toy-land.ts'
import { counts, uploadApp } from '../support/upload-app.ts'

const { file, stored } = uploadApp()
/** A square of `side` degrees from its corner; 0.001° are about 93 × 111 m. */
const square = (x: number, y: number, side = 0.001) => [[at(x, y), at(x + side, y), at(x + side, y + side), at(x, y + side), at(x, y)]]
const polygon = (coordinates: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const drawn = async (...features: unknown[]) => file.check(await file.read('sitios.geojson', collection(...features)))

describe('a drawn site that is wrong is said in words, and only then', () => {
  const inside = square(0.025, 0.025)
  const bow = [[at(0.025, 0.025), at(0.026, 0.026), at(0.026, 0.025), at(0.025, 0.026), at(0.025, 0.025)]]
  const loop = [
    [
      at(0.025, 0.025),
      at(0.026, 0.025),
      at(0.026, 0.026),
      at(0.02601, 0.02601),
      at(0.02599, 0.02601),
      at(0.02601, 0.026),
      at(0.025, 0.026),
      at(0.025, 0.025),
    ],
  ]
  it.each<[string, unknown[], number[], RegExp]>([
    ['whole', [polygon(inside)], [1, 1, 0, 0], /^$/],
    ['crossing itself in half', [polygon(bow)], [1, 0, 0, 1], /rechazada 1 El contorno se cruza cerca de 33,474/],
    ['with a knot of a metre', [polygon(loop)], [1, 0, 1, 0], /reparada 1 El contorno se cruza/],
    ['not closed', [polygon([inside[0]!.slice(0, 4)])], [1, 0, 1, 0], /reparada 1 El contorno no cierra/],
    ['of two points', [polygon([[at(0, 0), at(0.01, 0), at(0, 0)]])], [1, 0, 0, 1], /menos de tres puntos/],
    ['empty', [polygon(inside), polygon([])], [2, 1, 0, 1], /rechazada 2 No trae ubicación/],
    ['of 0,1 m²', [polygon(square(0.025, 0.025, 0.000003))], [1, 0, 0, 1], /Mide 0,1 m²: es muy pequeño/],
    ['as large as a comuna', [polygon(square(0.001, 0.001, 0.09))], [1, 0, 0, 1], /Mide 83,5 km²: es un territorio/],
    [
      'drawn twice',
      [polygon(inside), polygon([[...inside[0]!.slice(1), inside[0]![1]]])],
      [2, 1, 0, 1],
      /rechazada 2 Repite el sitio de la fila 1/,
    ],
    ['over another', [polygon(inside), polygon(square(0.0252, 0.0252))], [2, 2, 0, 0], /aviso 2 Se superpone con la fila 1/],
    ['outside Chile', [polygon(square(-0.5, 0))], [1, 0, 0, 1], /Cae fuera de Chile/],
    ['in the comuna beside', [polygon(square(0.15, 0.02))], [1, 0, 0, 1], /Cae en Ñuñío/],
    [
      'across the border, mostly here',
      [polygon(square(0.0992, 0.02))],
      [1, 1, 0, 0],
      /aviso 1 Está en el borde: 80 % en Comuna de Prueba y 20 % en Ñuñío/,
    ],
    [
      'across the border, mostly there',
      [polygon(square(0.0998, 0.02))],
      [1, 0, 0, 1],
      /La mayor parte cae en otra comuna: 80 % en Ñuñío y 20 %/,
    ],
    ['across two zones', [polygon(square(0.0397, 0.025))], [1, 1, 0, 0], /aviso 1 En el borde de zonas: 70 % en Z2, 30 % en Z1/],
    ['outside the plan', [polygon(square(0.07, 0.07))], [1, 1, 0, 0], /aviso 1 Fuera de las zonas del plan/],
    [
      'a line among them',
      [polygon(inside), { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [at(0, 0), at(1, 1)] } }],
      [2, 1, 0, 1],
      /rechazada 2 Es una línea, no un sitio/,
    ],
    [
      'a point among them',
      [polygon(inside), { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: at(0.03, 0.03) } }],
      [2, 2, 0, 0],
      /^$/,
    ],
    [
      'declared half as large',
      [polygon(inside, { SUP_M2: 5000 })],
      [1, 1, 0, 0],
      /Declara 5\.000 m² y su contorno mide 10\.3\d\d m² → Son 5\d % menos/,
    ],
    ['with a price in pesos', [polygon(inside, { UF_M2: 40_000 })], [1, 0, 0, 1], /40\.000 UF\/m² es un precio imposible/],
    ['with a negative price', [polygon(inside, { UF_M2: -3 })], [1, 0, 1, 0], /−3 no es un precio → Queda s\/i/],
  ])('%s', async (_name, features, expected, words) => {
    const named = features.map((feature, i) => ({
      ...(feature as object),
      properties: { NOMBRE: `S${i}`, ...(feature as { properties: object }).properties },
    }))
    const check = await drawn(...named)
    expect(counts(check)).toEqual(expected)
    expect(check.findings.map(({ kind, row, what, remedy }) => `${kind} ${row} ${what} → ${remedy}`).join('\n')).toMatch(words)
    expect(await stored()).toBe(0)
  })
})
