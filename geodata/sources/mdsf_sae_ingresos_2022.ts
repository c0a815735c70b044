import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Pobreza por ingresos por comuna 2022 (SAE)',
  publisher: 'Ministerio de Desarrollo Social y Familia (MDSF)',
  origin: {
    page: 'https://observatorio.ministeriodesarrollosocial.gob.cl',
    file: 'municipal/pobreza_ingresos_sae_2022.csv',
    drop: 'En el Observatorio Social abra las estimaciones comunales de pobreza 2022. Guarde el archivo con el nombre pobreza_ingresos_sae_2022.csv.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  series: { made: 'estimación', method: 'SAE hasta 2022' },
  reference: 'Casen 2022, estimación para áreas pequeñas',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  method: 'Estimación para áreas pequeñas (SAE) con la metodología anterior a 2024.',
  known: [
    'Copia procesada por terceros: repositorio bastianolea/pobreza_chile de GitHub. No es el archivo del editor.',
    'La metodología cambió en 2024: no se compara con ella.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: '2022',
      variables: {
        pobreza_ingresos_2022_proyeccion: {
          column: 'poblacion',
          label: 'personas según la proyección con que se estimó',
          series: { made: 'proyección' },
        },
        pobreza_ingresos_2022_pct: {
          column: 'pobreza_p',
          label: '% de personas en pobreza por ingresos, metodología anterior',
          additive: false,
          weight: 'pobreza_ingresos_2022_proyeccion',
          interval: ['pobreza_ingresos_2022_desde', 'pobreza_ingresos_2022_hasta'],
          scale: 100,
        },
        pobreza_ingresos_2022_desde: {
          column: 'limite_inferior',
          label: 'límite inferior del intervalo de confianza, %',
          additive: false,
          weight: null,
          scale: 100,
        },
        pobreza_ingresos_2022_hasta: {
          column: 'limite_superior',
          label: 'límite superior del intervalo de confianza, %',
          additive: false,
          weight: null,
          scale: 100,
        },
        pobreza_ingresos_2022_personas: {
          column: 'pobreza_n',
          label: 'personas en pobreza por ingresos, metodología anterior',
          additive: false,
          weight: null,
        },
      },
    },
  ],
  expect: { comunas: 345 },
  starter: true,
})
