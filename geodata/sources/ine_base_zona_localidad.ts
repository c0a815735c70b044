import { type Control, defineSource } from '../source.ts'

/** Totals of the adjusted edition: they tell whether each column is the component that we take it for. */
const adjusted = (variable: string, value: number, level: Control['level'] = 'pais', code = '0'): Control => ({
  variable,
  level,
  code,
  period: '2024',
  value,
  publisher: 'INE, déficit del Censo 2024, edición ajustada el 04-12-2025',
})

export default defineSource({
  title: 'Base de zonas y localidades del Censo 2024',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://censo2024.ine.gob.cl/resultados/',
    file: 'deficit/Base_zona_localidad_CPV24.csv.gz',
    drop: 'En la página de resultados del Censo 2024 del INE descargue la base por zona y localidad y guárdela como Base_zona_localidad_CPV24.csv o, comprimida, como Base_zona_localidad_CPV24.csv.gz.',
  },
  licence: 'Estadística oficial del INE; el archivo no declara licencia. Se usa citando la fuente.',
  published: '2025-12-16',
  reference: 'Censo 2024',
  cadence: 'cada censo',
  series: { population: 'de derecho', method: 'cuatro componentes', edition: 'edición ajustada' },
  format: { kind: 'csv', delimiter: ';', encoding: 'utf-8', decimal: ',' },
  method:
    'Personas, hogares y viviendas de cada zona urbana y de cada localidad rural, y lo que el INE agrupa por comuna para no identificar a nadie (el resto). Las cifras de comuna, provincia, región y país son la suma de sus filas.',
  known: [
    'Déficit cuantitativo = viviendas irrecuperables + hogares allegados + núcleos allegados hacinados + hacinamiento no ampliable: se cumple en cada fila. Es la edición ajustada por el INE el 04-12-2025 (491.904); la primera, de noviembre de 2025, sumaba 491.804.',
    'Un asterisco es una cifra reservada por secreto estadístico: se lee como s/i, nunca como cero. No hay ninguno en hogares, viviendas ni déficit.',
    '385 filas son restos («contenedor comunal»): lo que el INE no muestra por separado. No tienen contorno, como tampoco las localidades rurales: zonas dibujadas + zonas sin contorno + resto + rural = comuna.',
    'Las viviendas hacinadas de esta base (367.186) no son la suma de hacinamiento medio y crítico de los libros (388.287): no se mezclan.',
    'Las viviendas ocupadas incluyen las de moradores ausentes: las tasas de vivienda se calculan sobre las que tienen moradores presentes.',
  ],
  controls: [
    adjusted('deficit_cuantitativo', 491_904),
    adjusted('hogares_allegados', 188_355),
    adjusted('nucleos_allegados_hacinados', 103_749),
    adjusted('hacinamiento_no_ampliable', 127_158),
    adjusted('deficit_cuantitativo', 238_934, 'region', '13'),
    adjusted('deficit_cuantitativo', 18_126, 'region', '01'),
    adjusted('deficit_cuantitativo', 9_461, 'comuna', '01101'),
  ],
  expect: { features: 15_006, comunas: 346 },
  starter: true,
})
