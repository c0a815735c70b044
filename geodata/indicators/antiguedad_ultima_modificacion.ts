import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Años desde la última modificación del plan regulador',
  short: 'Última modificación',
  theme: 'suelo',
  value: { tasa: '2026 - anio_ultima_modificacion' },
  tasa: {
    unit: 'años',
    legend: 'Hace cuántos **años** se aprobó la **última modificación** vigente del plan regulador comunal.',
    sentence: 'La última modificación vigente de su plan regulador es de hace {valor} años.',
    decimals: 0,
    breaks: [2, 5, 9, 14, 20],
  },
  first: 'tasa',
  periods: ['2026'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    '2026, el año de la lista, menos el año del acto vigente más reciente sobre el plan regulador comunal, según el Portal IPT del MINVU (07-07-2026).',
  caveats: [
    'Incluye enmiendas y rectificaciones, que pueden ser menores.',
    'Una modificación puede tocar una sola cuadra o todo el plan: el número no dice cuánto cambió.',
    'Donde va s/i no hay ninguna modificación vigente en la lista.',
  ],
})
