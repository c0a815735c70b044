/**
 * Comuna de Prueba with the product's own catalogue, for what is written about a territory: three comunas of one region and one of
 * another, whose fichas a person can work out by hand.
 *
 * | comuna | hogares | presentes | allegados | de cada 100 | irrecuperables | población 2017 → 2024 | déficit |
 * | 01101 Comuna de Prueba     | 100 | 90 | 10 | 10 | 4   | 300 → 330 | 10 + 4 + 1 + 2 = 17 |
 * | 01107 (a name that attacks) |  50 | 40 | 10 | 20 | 2   | 200 → 170 | 10 + 2 + 1 + 1 = 14 |
 * | 01401 Vecina               |  80 | 76 | 4  | 5  | 1   | 210 → 210 | 4 + 1 + 1 + 2 = 8 |
 * | 02101 Otra                 |  40 | s/i | s/i | s/i | s/i | 130 → 130 | s/i: two of its components are 0, the others s/i |
 * | 01 region                  | 230 | 206 | 24 | 10,43 | 7 | 39 |
 * | 0 Chile                    | 270 | 250 | 20 | 7,41 | 9, and the other two components 3 and 5: 37 |
 */
import type { Sql } from '@radier/etl/database'
import { computeIndicators } from '@radier/etl/indicators/compute'
import { catalogue } from '@radier/geodata/catalogue'
import { createLayerTable, identifier } from '@radier/geodata/database/layer-table'
import { publish, report } from './comuna-de-prueba.ts'

export const attack = '=HYPERLINK("http://x.cl";"clic") \u202E../../etc/passwd 😀'

const places: [code: string, level: string, name: string, parent: string | null][] = [
  ['0', 'pais', 'Chile', null],
  ['01', 'region', 'Prueba', '0'],
  ['02', 'region', 'Vecina', '0'],
  ['011', 'provincia', 'Prueba', '01'],
  ['014', 'provincia', 'Segunda', '01'],
  ['021', 'provincia', 'Vecina', '02'],
  ['01101', 'comuna', 'Comuna de Prueba', '011'],
  ['01107', 'comuna', attack, '011'],
  ['01401', 'comuna', 'Vecina', '014'],
  ['02101', 'comuna', 'Otra', '021'],
]

type Value = number | null
const figures: [source: string, variable: string, period: string, values: Record<string, Value>][] = [
  ['ine_viviendas_hogares', 'hogares', '2024', { '0': 270, '01': 230, '011': 150, '01101': 100, '01107': 50, '01401': 80, '02101': 40 }],
  [
    'ine_viviendas_hogares',
    'viviendas_presentes',
    '2024',
    { '0': 250, '01': 206, '011': 130, '01101': 90, '01107': 40, '01401': 76, '02101': null },
  ],
  [
    'ine_vivienda_caracteristicas',
    'viviendas_irrecuperables',
    '2024',
    { '0': 9, '01': 7, '011': 6, '01101': 4, '01107': 2, '01401': 1, '02101': null },
  ],
  [
    'ine_base_zona_localidad',
    'deficit_cuantitativo',
    '2024',
    { '0': 37, '01': 39, '011': 31, '01101': 17, '01107': 14, '01401': 8, '02101': null },
  ],
  ['ine_base_zona_localidad', 'nucleos_allegados_hacinados', '2024', { '0': 3, '01': 3, '01101': 1, '01107': 1, '01401': 1, '02101': 0 }],
  ['ine_base_zona_localidad', 'hacinamiento_no_ampliable', '2024', { '0': 5, '01': 5, '01101': 2, '01107': 1, '01401': 2, '02101': 0 }],
  ['ine_edad_sexo', 'poblacion', '2024', { '0': 840, '01': 710, '011': 500, '01101': 330, '01107': 170, '01401': 210, '02101': 130 }],
  [
    'ine_censo2017_poblacion',
    'poblacion',
    '2017',
    { '0': 840, '01': 710, '011': 500, '01101': 300, '01107': 200, '01401': 210, '02101': 130 },
  ],
  ['odepa_ruralidad', 'clase_rural', '2024', { '01101': 1, '01107': 1, '01401': 3, '02101': null }],
  ['ine_siedu', 'distancia_plazas', '2018', { '01101': 400, '01107': 400.4 }],
]

const levelOf = (code: string) => ({ 1: 'pais', 2: 'region', 3: 'provincia', 5: 'comuna' })[code.length] as string

/** Fills a migrated database and publishes it. */
export async function fillFichaCountry(sql: Sql): Promise<void> {
  const comunas = places.filter(([, level]) => level === 'comuna').map(([code]) => code)
  for (const [code, level, name, parent] of places) {
    const at = comunas.indexOf(code)
    const bbox = at < 0 ? null : [-70 + at / 10, -20, -69.9 + at / 10, -19.9]
    const label = bbox && [-69.95 + at / 10, -19.95]
    await sql`insert into radier.territory ${sql({ code, level, name, parent, bbox, label, has_outline: bbox !== null })}`
  }
  for (const source of [...new Set(figures.map(([source]) => source)), 'ine_limites_comunales']) await loadSource(sql, source)
  await sql.unsafe(createLayerTable(`capa.${identifier('comuna')}`, catalogue.layers.comuna!))
  for (const [at, code] of comunas.entries())
    await sql`
      insert into capa.comuna (key, cut, source_row, load, geom)
      values (${code}, ${code}, ${at + 1}, (select max(id) from radier.load), st_multi(st_makeenvelope(${-70 + at / 10}, -20, ${-69.9 + at / 10}, -19.9, 4326)))`
  await computeIndicators(sql, catalogue)
  await publish(sql, 'ine_viviendas_hogares')
}

/** A new version of a source with the figures above, changed by `change`; the one before becomes previous. */
export async function loadSource(
  sql: Sql,
  source: string,
  change: (variable: string, code: string, value: Value) => Value = (_, __, value) => value,
): Promise<void> {
  await sql`update radier.load set state = 'previous' where source = ${source} and state = 'current'`
  const [row] = await sql<{ id: number }[]>`
    insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
    select ${source}, count(*) + 1, 'current', 'mirror', ${`${source}.xlsx`}, md5(${source} || count(*)) || md5(${source}), 'd', ${sql.json({ ...report })}, '[]' from radier.load where source = ${source}
    returning id`
  for (const [of, variable, period, values] of figures)
    if (of === source)
      for (const [code, value] of Object.entries(values))
        await sql`
          insert into radier.statistic (load, variable, level, code, period, value, "row")
          values (${row!.id}, ${variable}, ${levelOf(code)}, ${code}, ${period}, ${change(variable, code, value)}, 1)`
}
