import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Instrumentos de planificación territorial vigentes',
  publisher: 'Ministerio de Vivienda y Urbanismo (MINVU), Portal IPT',
  origin: {
    page: 'https://portalipt.minvu.cl/instrumentos',
    file: 'municipal/ipt_vigentes_465_por_comuna.csv',
    drop: 'En el Portal IPT del MINVU exporte los instrumentos vigentes y páselos a un CSV con una fila por instrumento y comuna y las columnas registro, cut, tipo, nivel, instrumento y fecha_vigencia. Guarde el archivo con el nombre ipt_vigentes_465_por_comuna.csv.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2026-08-06',
  reference: 'Portal IPT, instrumentos vigentes al 06-08-2026',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8' },
  method:
    'Cada instrumento está en las comunas a las que se aplica. Donde rige más de un plan regulador comunal, el año es el del más reciente.',
  known: [
    'Copia procesada por terceros: repositorio javiera-amb/observatorio-normativo-transsa de GitHub. No es el archivo del editor.',
    '465 instrumentos en 616 filas: 290 planes reguladores comunales (269 comunas), 112 límites urbanos, 43 planos seccionales, 13 planes intercomunales, 3 metropolitanos y 4 regionales.',
    'La fecha es la de vigencia que da el Portal; falta la del límite urbano de Toconao.',
    'Un plan sirve a dos comunas; por eso los planes de una región no se obtienen sumando comunas.',
    'En 24 comunas no hay plan regulador ni límite urbano.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: '2026',
      where: { tipo: 'PRC' },
      variables: {
        anio_prc: {
          column: 'fecha_vigencia',
          take: 'anio',
          label: 'año del plan regulador comunal vigente (del más reciente)',
          additive: false,
          weight: null,
        },
        planes_reguladores: {
          column: 'registro',
          take: 'distintos',
          absent: 0,
          label: 'planes reguladores comunales vigentes',
          additive: false,
          weight: null,
        },
      },
    },
  ],
  controls: [
    {
      variable: 'anio_prc',
      level: 'comuna',
      code: '13101',
      period: '2026',
      value: 1990,
      publisher: 'Plan Regulador Comunal de Santiago, 27-01-1990',
    },
    {
      variable: 'planes_reguladores',
      level: 'comuna',
      code: '13121',
      period: '2026',
      value: 4,
      publisher: 'Portal IPT, Pedro Aguirre Cerda',
    },
  ],
  expect: { comunas: 269 },
  starter: true,
})
