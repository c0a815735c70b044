import { crsFromName, crsFromWkt } from '@radier/etl/readers/crs'
import { collapse, unmangle } from '@radier/etl/readers/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['VolcÃ¡n HornopirÃ©n', 'Volcán Hornopirén'],
  ['Ã‘uÃ±oa', 'Ñuñoa'],
  ['PEÃ\u0091ALOLÃ‰N', 'PEÑALOLÉN'],
  ['AysÃƒÂ©n', 'Aysén'],
  ['â€œentre comillasâ€\u009d', '“entre comillas”'],
])('«%s» is repaired to «%s»', (damaged, whole) => {
  expect(unmangle(damaged)).toBe(whole)
})

test.each(['Ñuñoa', 'SÃO PAULO', 'Peñalolén Ã¡', 'Volcán HornopirÃ©n', 'Ã¡ 漢', '£100 Â', 'Â', 'Í°', 'Ñº'])(
  '«%s» does not round-trip and stays as it came',
  (text) => {
    expect(unmangle(text)).toBe(text)
  },
)

const WINDOWS_1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, at) => [0x80 + at, character]),
)

test('any text read with the wrong decoder comes back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeiou ñÑáéíóúüÁÉÍÓÚ°º«»') }), (text) => {
      const damaged = [...Buffer.from(text, 'utf8')].map((byte) => WINDOWS_1252.get(byte) ?? String.fromCharCode(byte)).join('')
      expect(unmangle(damaged)).toBe(text)
    }),
    { numRuns: 2000, examples: [['Í°']] },
  )
})

test('headers lose padding and no-break spaces', () => {
  expect(collapse('\ufeff LATITUD      [Grados\u00a0\r\ndecimales] ')).toBe('LATITUD [Grados decimales]')
})

test.each([
  ['urn:ogc:def:crs:EPSG::32719', 'EPSG:32719'],
  ['EPSG:4674', 'EPSG:4674'],
  ['http://www.opengis.net/def/crs/EPSG/0/5361', 'EPSG:5361'],
  ['urn:ogc:def:crs:EPSG:6.18.3:3857', 'EPSG:3857'],
  ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
  ['WGS 84 / UTM zone 18S', 'EPSG:32718'],
  ['sistema local', null],
])('the CRS «%s» is %s', (name, code) => {
  expect(crsFromName(name)).toBe(code)
})

test.each([
  ['PROJCS["WGS_1984_UTM_Zone_19S",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]],UNIT["Meter",1.0]]', 'EPSG:32719'],
  ['PROJCS["SIRGAS_2000_UTM_Zone_18S",GEOGCS["GCS_SIRGAS_2000"]]', 'EPSG:31978'],
  ['PROJCS["PSAD_1956_UTM_Zone_19S",GEOGCS["GCS_Provisional_S_American_1956"]]', 'EPSG:24879'],
  ['GEOGCS["GCS_SIRGAS_2000",DATUM["D_SIRGAS_2000"]]', 'EPSG:4674'],
  ['PROJCS["x",GEOGCS["WGS 84",AUTHORITY["EPSG","4326"]],AUTHORITY["EPSG","32718"]]', 'EPSG:32718'],
  ['PROJCS["a medida",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]]', null],
])('the .prj %s is %s', (wkt, code) => {
  expect(crsFromWkt(wkt)).toBe(code)
})
