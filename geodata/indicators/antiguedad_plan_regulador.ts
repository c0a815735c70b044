import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Antigüedad del plan regulador',
  short: 'Plan regulador',
  theme: 'suelo',
  value: { tasa: '2026 - anio_plan_regulador@2023' },
  tasa: {
    unit: 'años',
    legend: 'Cuántos **años** tiene en 2026 el **plan regulador** vigente.',
    sentence: 'El plan regulador vigente cumple {valor} años en 2026.',
    decimals: 0,
    breaks: [8, 14, 22, 34, 42],
  },
  first: 'tasa',
  periods: ['2023'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: '2026 menos el año de aprobación legal del plan regulador comunal vigente que la municipalidad declaró al SINIM en 2023.',
  caveats: [
    '263 comunas lo informan: s/i puede ser que no tenga plan o que no haya respondido.',
    'Frutillar y Padre Hurtado informan en 2023 planes de 2024 y 2025: se muestra lo informado.',
    'Un plan antiguo puede tener modificaciones posteriores, y uno nuevo puede haberse aprobado después de 2023.',
  ],
})
