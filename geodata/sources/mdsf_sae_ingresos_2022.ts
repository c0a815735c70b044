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
        pobreza_ingresos_2022_pct: {
          column: 'pobreza_p',
          label: '% de personas en pobreza por ingresos, metodología anterior',
          additive: false,
          scale: 100,
        },
        pobreza_ingresos_2022_personas: {
          column: 'pobreza_n',
          label: 'personas en pobreza por ingresos, metodología anterior',
          additive: false,
        },
      },
    },
  ],
  expect: { comunas: 345 },
  starter: true,
})
