import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Modificaciones vigentes del plan regulador',
  short: 'Modificaciones',
  theme: 'suelo',
  value: { conteo: 'modificaciones_prc', base: 'planes_reguladores', per: 1 },
  tasa: {
    unit: 'modificaciones por plan',
    legend: 'Cuántas **modificaciones vigentes** tiene cada **plan regulador comunal**.',
    sentence: 'Cada plan regulador comunal que rige aquí tiene {valor} modificaciones vigentes.',
    decimals: 1,
    breaks: [1, 2, 4, 7, 12],
  },
  conteo: {
    unit: 'modificaciones',
    legend: 'Cuántas **modificaciones vigentes** del **plan regulador comunal** hay en la lista.',
    sentence: 'Hay {valor} modificaciones vigentes de su plan regulador comunal en la lista.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2026'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Actos vigentes distintos sobre el plan regulador comunal (modificaciones, enmiendas, rectificaciones y seccionales que lo modifican), sobre los planes reguladores comunales vigentes. Portal IPT del MINVU, 07-07-2026 y 06-08-2026.',
  caveats: [
    'El tipo de acto lo dedujo del título quien republica los datos; el Portal no lo da.',
    'Una modificación puede tocar una sola cuadra o todo el plan: el número no dice cuánto cambió.',
    'Donde no rige ningún plan regulador comunal no hay tasa.',
  ],
})
