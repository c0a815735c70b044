import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Antigüedad del plan regulador',
  short: 'Plan regulador',
  theme: 'suelo',
  value: { tasa: '2026 - anio_prc' },
  tasa: {
    unit: 'años',
    legend: 'Cuántos **años** cumple en 2026 el **plan regulador comunal** que rige.',
    sentence: 'El plan regulador comunal que rige cumple {valor} años en 2026.',
    decimals: 0,
    breaks: [8, 14, 22, 34, 42],
  },
  first: 'tasa',
  periods: ['2026'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    '2026, el año de la lista, menos el año de vigencia del plan regulador comunal según el Portal IPT del MINVU (06-08-2026). Donde rigen varios planes, el del más reciente.',
  caveats: [
    '269 comunas tienen plan regulador comunal en la lista. Donde va s/i no hay ninguno vigente; puede haber un límite urbano o un plan intercomunal.',
    'Un plan antiguo puede tener modificaciones posteriores: mire también su última modificación.',
    'En 19 comunas rige más de un plan, casi siempre los de las comunas de las que nacieron: en parte de su territorio manda uno más antiguo.',
  ],
})
