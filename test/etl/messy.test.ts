import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseChileanNumber, readNumberColumn } from '@radier/etl/readers/number'
import { openTable } from '@radier/etl/readers/open'
import { expect, test } from 'vitest'
import { mirror, withMirror } from '../support/mirror.ts'
import { expectations } from './messy-expectations.ts'
import { rowsOf } from './readers/files.ts'

const folder = join(mirror ?? '', 'messy')

withMirror('files as their publishers left them', () => {
  test.each(expectations)('$file gives $rows rows', async (expected) => {
    const table = await openTable(join(folder, expected.file), expected.format, expected.where)
    const rows = await rowsOf(table)
    expect(rows).toHaveLength(expected.rows)
    expect(table.crs).toBe(expected.crs)
    expect(Object.fromEntries(table.repaired.map(({ message, count }) => [message, count]))).toEqual(expected.repaired ?? {})
    expect(table.columns.map(({ header }) => header)).toEqual(expect.arrayContaining(expected.columns ?? []))
    if (expected.row) {
      const found = rows.find(({ number }) => number === expected.row!.number)
      expect(found?.values).toMatchObject(expected.row.values)
    }
  })

  test('no data file of the folder is without an expectation', () => {
    const present = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(xlsx|xls|csv|geojson|gz|gpkg|dbf|kmz)$/.test(name),
    )
    expect(present.sort()).toEqual(expectations.map(({ file }) => file).sort())
  })

  test('an INE workbook gives country and comunas, not its notes', async () => {
    const path = join(mirror!, 'census/ine_censo2024_xlsx_original/V1_Viviendas-y-hogares-censados.xlsx')
    const rows = await rowsOf(await openTable(path, { kind: 'xlsx' }, { sheet: '6', header: 4 }))
    expect(rows).toHaveLength(347)
    const [country, ...comunas] = rows.map(({ values }) => values['Hogares censados'] as number)
    expect(country).toBe(6_596_527)
    expect(comunas.reduce((sum, hogares) => sum + hogares, 0)).toBe(6_596_527)
  })

  test('the tables of Ñuble, written with thousands dots, say what INE says', async () => {
    const table = markdownTable('nuble_censo2024_tablas_md_503_indicadores_vivienda_servicios.md', 'Hogares_PromPers_Comuna')
    const path = join(mirror!, 'census/ine_censo2024_xlsx_original/V1_Viviendas-y-hogares-censados.xlsx')
    const official = new Map<number, unknown>()
    for (const { values } of await rowsOf(await openTable(path, { kind: 'xlsx' }, { sheet: '6', header: 4 })))
      official.set(values['Código comuna'] as number, values['Hogares censados'])
    const comunas = table.filter(([code]) => code!.length === 5)
    expect(comunas).toHaveLength(21)
    for (const [code, , hogares] of comunas) expect(parseChileanNumber(hogares!, ',')).toBe(official.get(Number(code)))
  })

  test('a column of persons per household proves its decimal comma; one of households leaves its dots to be confirmed', () => {
    const table = markdownTable('nuble_censo2024_tablas_md_503_indicadores_vivienda_servicios.md', 'Hogares_PromPers_Comuna')
    expect(readNumberColumn(table.map((row) => row[3]!))).toMatchObject({ decimal: ',', unreadable: [], ambiguous: [] })
    expect(readNumberColumn(table.map((row) => row[2]!))).toMatchObject({ decimal: ',', unreadable: [] })
    const poverty = markdownTable('nuble_censo2024_tablas_md_502_indicadores_sociales.md', 'Tasa_Pobreza_Ingreso_CASEN')
    expect(parseChileanNumber(poverty[0]![1]!)).toBe(14.9)
  })
})

/** Rows of cells of the table under a heading. */
function markdownTable(file: string, heading: string): string[][] {
  const section = readFileSync(join(folder, file), 'utf8').split(`## ${heading}\n`)[1]!.split('\n## ')[0]!
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
