import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Modificaciones en desarrollo del plan regulador',
  short: 'En desarrollo',
  theme: 'suelo',
  value: { conteo: 'modificaciones_prc_en_desarrollo' },
  conteo: {
    unit: 'modificaciones',
    legend: 'Cuántas **modificaciones** del plan regulador comunal están **en desarrollo**.',
    sentence: 'Hay {valor} modificaciones de su plan regulador comunal en desarrollo.',
    decimals: 0,
  },
  first: 'conteo',
  periods: ['2026'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Actos en desarrollo sobre el plan regulador comunal, distintos, según el Portal IPT del MINVU (07-07-2026).',
  caveats: [
    'Los actos en desarrollo no traen fecha: no se sabe cuánto llevan.',
    'El tipo de acto lo dedujo del título quien republica los datos; el Portal no lo da.',
  ],
})
