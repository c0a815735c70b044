import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Indicadores de calidad de vida rural (SICVIR)',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://www.ine.gob.cl',
    file: 'municipal/sicvir_indicadores_rurales.csv',
    drop: 'En el sitio del INE abra el SICVIR y descargue los indicadores de la tercera medición. Guarde el archivo con el nombre sicvir_indicadores_rurales.csv.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'SICVIR, tercera medición (2021)',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  method: 'Indicadores de 263 comunas rurales y mixtas según la Política Nacional de Desarrollo Rural.',
  known: [
    'Copia procesada por terceros: repositorio bastianolea/sicvir_indicadores_rurales de GitHub. No es el archivo del editor. Convirtió la coma decimal en punto.',
    'Solo 263 comunas: en las urbanas está s/i.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: '2021',
      variables: {
        minutos_educacion_basica: { column: 'bs03', label: 'minutos a la educación básica más cercana', additive: false, weight: null },
        minutos_educacion_media: { column: 'bs04', label: 'minutos a la educación media más cercana', additive: false, weight: null },
        minutos_hospital: { column: 'bs07', label: 'minutos al hospital o clínica más cercana', additive: false, weight: null },
        minutos_salud_primaria: { column: 'bs21', label: 'minutos al centro de salud primaria más cercano', additive: false, weight: null },
        agua_potable_rural_pct: {
          column: 'bs12',
          label: '% de viviendas conectadas a la red de agua potable',
          additive: false,
          weight: null,
        },
        alcantarillado_rural_pct: { column: 'bs13', label: '% de población saneada por alcantarillado', additive: false, weight: null },
        caminos_pavimentados_pct: { column: 'oe15', label: '% de caminos pavimentados', additive: false, weight: null },
        organizaciones_comunitarias: {
          column: 'ci02',
          label: 'organizaciones comunitarias por 1.000 habitantes',
          additive: false,
          weight: null,
        },
      },
    },
  ],
  expect: { comunas: 263 },
  starter: true,
})
