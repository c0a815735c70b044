import { mkdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fileOf, pathOf, refusal } from './files.ts'

const formats = [
  'xlsx',
  'xls',
  'spreadsheetml',
  'csv',
  'parquet',
  'geojson',
  'geopackage',
  'shapefile',
  'kml',
  'flatgeobuf',
  'arcgis-rest',
] as const

describe.each(formats)('as %s', (kind) => {
  test('a file that is not there is a sentence with its path', async () => {
    expect(await refusal(pathOf('no-esta.dat'), { kind })).toMatch(/^«no-esta\.dat»: el archivo no existe en .*no-esta\.dat\. Descárguelo/)
  })

  test('an empty file is refused', async () => {
    expect(await refusal(fileOf(`vacio-${kind}`, ''), { kind })).toMatch(/el archivo está vacío \(0 bytes\)\. Descárguelo de nuevo/)
  })

  test('a folder is refused', async () => {
    mkdirSync(pathOf(`carpeta-${kind}`))
    expect(await refusal(pathOf(`carpeta-${kind}`), { kind })).toMatch(/es una carpeta, no un archivo/)
  })

  test('a page of error named as data is refused', async () => {
    const path = fileOf(
      `pagina-${kind}.dbf`,
      `<!DOCTYPE html><html><head><title>404</title></head><body>${'No encontrado '.repeat(40)}</body></html>`,
    )
    expect(await refusal(path, { kind })).toMatch(/^«pagina-/)
  })

  test('random bytes are refused', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255)
    const sentence = await refusal(fileOf(`ruido-${kind}.dbf`, noise), { kind })
    expect(sentence).toMatch(/^«ruido-/)
  })
})

const zeros = new Uint8Array(20 << 20)

test('a zip that explodes is stopped before it fills the memory', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(10), 'xl/worksheets/sheet1.xml': zeros })
  expect(bomb.length).toBeLessThan(100_000)
  expect(await refusal(fileOf('bomba.xlsx', bomb), { kind: 'xlsx' })).toMatch(
    /la entrada «xl\/worksheets\/sheet1\.xml» del zip crece más allá de 16 MB/,
  )
  expect(await refusal(fileOf('bomba.kmz', zipSync({ 'doc.kml': zeros })), { kind: 'kml' })).toMatch(/parece una bomba/)
})

test('a gzip that explodes is stopped', async () => {
  const path = fileOf('bomba.geojson.gz', gzipSync(zeros))
  expect(await refusal(path, { kind: 'geojson' })).toMatch(
    /el archivo comprimido crece más allá de 16 MB al descomprimir: parece una bomba/,
  )
})

test('a gzip cut in the middle is refused', async () => {
  const whole = gzipSync(`a,b\n${Array.from({ length: 5000 }, (_, i) => `${i},${i * i}`).join('\n')}`)
  expect(await refusal(fileOf('cortado.csv.gz', whole.subarray(0, whole.length / 2)), { kind: 'csv' })).toMatch(
    /el gzip está truncado o dañado/,
  )
})

test('a zip cut in the middle is refused', async () => {
  const whole = zipSync({ 'doc.kml': new Uint8Array(1000) })
  expect(await refusal(fileOf('cortado.kmz', whole.subarray(0, whole.length - 30)), { kind: 'kml' })).toMatch(
    /el zip está truncado o dañado/,
  )
})
