import { catalogue } from '@radier/geodata/catalogue'
import { storedAttributes } from '@radier/geodata/database/layer-table'
import { namesAnIdentifier } from '@radier/geodata/measure/identifier'
import { expect, test } from 'vitest'

const looks = Object.entries(catalogue.layers).flatMap(([id, layer]) =>
  storedAttributes(layer).flatMap(([name, attribute]) =>
    [name, attribute.from, attribute.label].some(namesAnIdentifier) ? [{ id, name, attribute }] : [],
  ),
)

test('the catalogue has identifiers to look at', () => expect(looks.length).toBeGreaterThan(5))

test.each(looks)('$id.$name is text, without unit', ({ attribute }) => {
  expect(attribute.type).toBe('text')
  expect(attribute.unit).toBeUndefined()
})

test.each(['FOLIO', 'rol_sii', 'Código de la comuna', 'Año', 'RBD', 'OBJECTID_12', 'Teléfono', 'Plano', 'id_comuna', 'NUM_ROL'])(
  '«%s» is a name',
  (name) => {
    expect(namesAnIdentifier(name)).toBe(true)
  },
)

test.each([
  'Años de escolaridad',
  'Hogares con teléfono móvil',
  'Población',
  'hogares_allegados',
  'Control',
  'idoneidad',
  'Superficie plana',
])('«%s» is not', (name) => {
  expect(namesAnIdentifier(name)).toBe(false)
})

test.each(Object.entries(catalogue.indicators))('no indicator counts identifiers: %s', (_, { value }) => {
  const named = Object.values(value).flatMap((formula) => (typeof formula === 'string' ? (formula.match(/[a-z_]+/g) ?? []) : []))
  expect(named.filter((variable) => /^(folio|rol|codigo|rbd)(_|$)/.test(variable))).toEqual([])
})
