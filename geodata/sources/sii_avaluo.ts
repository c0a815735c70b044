import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Avalúo fiscal y predios por semestre',
  publisher: 'Servicio de Impuestos Internos (SII)',
  origin: {
    page: 'https://www.sii.cl',
    file: 'land/sii_avaluo_predios_semestral_comuna.csv',
    drop: 'En el sitio del SII descargue el rol semestral de contribuciones; la tabla por comuna la sumó su autor. Guarde el archivo con el nombre sii_avaluo_predios_semestral_comuna.csv.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Rol de cobro del SII, 2018-S1 a 2025-S2',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  method:
    'Suma por comuna del rol semestral de cobro de contribuciones: número de predios, avalúo y contribución en millones de pesos nominales.',
  known: [
    'Copia procesada por terceros: repositorio romedinag-tech/inmobiliario, de R. Medina (Universidad de Concepción) de GitHub. No es el archivo del editor.',
    '341 comunas; la equivalencia entre los códigos del SII y del INE es inferida por el autor. En Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú está cruzada: aquí se corrige con el número de predios que el SINIM publica de cada una, que calza a la unidad.',
    'Pesos de cada semestre, sin reajuste; los reavalúos hacen saltos.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: { column: 'semestre' },
      variables: {
        predios: { column: 'n_predios', label: 'predios' },
        avaluo_fiscal: { column: 'avaluo_mm_clp', label: 'avalúo fiscal, millones de pesos' },
        contribuciones: { column: 'contribucion_mm_clp', label: 'contribuciones, millones de pesos' },
      },
    },
  ],
  controls: [
    {
      variable: 'predios',
      level: 'pais',
      code: '0',
      period: '2025-S2',
      value: 9384915,
      publisher: 'Rol de cobro del SII, 2025-S2: suma de la copia',
    },
  ],
  expect: { comunas: 341 },
  starter: true,
})
