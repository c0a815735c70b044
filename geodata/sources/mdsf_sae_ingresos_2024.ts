import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Pobreza por ingresos por comuna 2024 (SAE)',
  publisher: 'Ministerio de Desarrollo Social y Familia (MDSF)',
  origin: {
    page: 'https://observatorio.ministeriodesarrollosocial.gob.cl',
    file: 'messy/sae_ingresos_2024.xlsx',
    drop: 'En el Observatorio Social abra las estimaciones comunales de pobreza 2024 y descargue la planilla de pobreza por ingresos. Guarde el archivo con el nombre sae_ingresos_2024.xlsx.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  series: { made: 'estimación', method: 'SAE desde 2024' },
  reference: 'Casen 2024, estimación para áreas pequeñas',
  format: { kind: 'xlsx' },
  method:
    'Estimación para áreas pequeñas (SAE): combina la respuesta directa de Casen con un modelo. Metodología de medición actualizada en 2024.',
  known: [
    'Planilla original del MDSF, tomada del repositorio bastianolea/poblador.',
    '345 comunas: Antártica no se estima.',
    'Cambió la metodología en 2024: no se compara con 2022.',
    '46 comunas llevan solo la estimación sintética, sin respuesta directa de Casen.',
    'El número de personas usa las proyecciones base 2017, que quedan sobre el Censo 2024.',
    'Para regiones y país el MDSF pide usar Casen: aquí no se suman las comunas.',
  ],
  tables: [
    {
      sheet: 'Sheet1',
      header: 3,
      level: 'comuna',
      key: { column: 'Código', numeric: true },
      period: '2024',
      variables: {
        pobreza_ingresos_proyeccion: {
          column: 'Número de personas según proyecciones de población (*)',
          label: 'personas según la proyección con que se estimó',
          series: { made: 'proyección' },
        },
        pobreza_ingresos_pct: {
          column: 'Porcentaje de personas en situacion de pobreza de ingresos 2024',
          label: '% de personas en pobreza por ingresos',
          additive: false,
          weight: 'pobreza_ingresos_proyeccion',
          interval: ['pobreza_ingresos_desde', 'pobreza_ingresos_hasta'],
          scale: 100,
        },
        pobreza_ingresos_personas: {
          column: 'Número de personas en situación de pobreza de ingresos (**)',
          label: 'personas en pobreza por ingresos, estimadas',
          additive: false,
          weight: null,
        },
        pobreza_ingresos_desde: {
          column: 'Límite inferior',
          label: 'límite inferior del intervalo de confianza, %',
          additive: false,
          weight: null,
          scale: 100,
        },
        pobreza_ingresos_hasta: {
          column: 'Límite superior',
          label: 'límite superior del intervalo de confianza, %',
          additive: false,
          weight: null,
          scale: 100,
        },
      },
    },
  ],
  expect: { comunas: 345 },
  starter: true,
})
