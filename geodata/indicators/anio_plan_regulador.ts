import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Año del plan regulador',
  short: 'Plan regulador',
  theme: 'suelo',
  value: { tasa: 'anio_plan_regulador' },
  tasa: {
    unit: '',
    legend: 'De qué **año** es el **plan regulador** vigente.',
    sentence: 'El plan regulador vigente es del año {valor}.',
    decimals: 0,
    breaks: [1985, 1995, 2005, 2013, 2019],
  },
  first: 'tasa',
  periods: ['2023', '2022', '2021', '2020', '2019'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Año de aprobación legal del plan regulador comunal vigente, declarado al SINIM.',
  caveats: [
    '263 comunas lo informan en 2023: s/i puede ser que no tenga plan o que no haya respondido.',
    'Un plan antiguo puede tener modificaciones posteriores.',
  ],
})
