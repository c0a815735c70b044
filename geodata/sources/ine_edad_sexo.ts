import { censusWorkbook, columns, sheetPair } from '../census-2024.ts'
import { ageGroups, ageVariable, ageVariables, sexes } from '../measure/ages.ts'
import { defineSource, type Variable } from '../source.ts'

/** The long sheets have one row per place and age group; each group is a variable. */
const groups = sheetPair(['3', '4'], {
  poblacion_80_84: { column: 'Población censada', where: { 'Grupos de edad': '80 a 84' }, label: 'personas de 80 a 84 años' },
  poblacion_85_mas: { column: 'Población censada', where: { 'Grupos de edad': '85 o más' }, label: 'personas de 85 años o más' },
  poblacion_0_4: { column: 'Población censada', where: { 'Grupos de edad': '0 a 4' }, label: 'niñas y niños de 0 a 4 años' },
  poblacion_25_29: { column: 'Población censada', where: { 'Grupos de edad': '25 a 29' }, label: 'personas de 25 a 29 años' },
  poblacion_30_34: { column: 'Población censada', where: { 'Grupos de edad': '30 a 34' }, label: 'personas de 30 a 34 años' },
})

/** Each group has its men and its women in columns of its row. */
const bySex = sheetPair(
  ['3', '4'],
  Object.fromEntries(
    ageGroups.flatMap(({ id, text }) =>
      sexes.map(({ id: sex, title }): [string, Variable] => [
        ageVariable(sex, id),
        { column: title, where: { 'Grupos de edad': text }, label: `${sex} de ${text} años`.replace('o más años', 'años o más') },
      ]),
    ),
  ),
)

export default defineSource(
  censusWorkbook({
    title: 'Población censada por sexo y edad (D1)',
    table: 'D1. Población censada por sexo y edad en grupos quinquenales',
    file: 'D1_Poblacion-censada-por-sexo-y-edad-en-grupos-quinquenales.xlsx',
    published: '2025-03-27',
    series: { population: 'de derecho' },
    method: 'Residentes habituales censados, por sexo y grupo quinquenal de edad.',
    known: ['La hoja por edades trae una fila «Total Comuna» por comuna, que no se suma con los grupos.'],
    tables: [
      ...sheetPair(
        ['1', '2'],
        columns({
          poblacion: ['Población censada', 'personas'],
          hombres: ['Hombres', 'hombres'],
          mujeres: ['Mujeres', 'mujeres'],
        }),
      ),
      ...groups,
      ...bySex,
    ],
    identities: [
      { total: 'poblacion', parts: ['hombres', 'mujeres'] },
      { total: 'hombres', parts: ageVariables('hombres') },
      { total: 'mujeres', parts: ageVariables('mujeres') },
    ],
    controls: [
      {
        variable: 'poblacion',
        level: 'pais',
        code: '0',
        period: '2024',
        value: 18480432,
        publisher: 'INE, Censo 2024, primera entrega (27-03-2025)',
      },
    ],
  }),
)
