import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Campamentos',
  short: 'Campamentos',
  theme: 'campamentos',
  value: { conteo: 'campamentos' },
  conteo: {
    unit: 'campamentos',
    legend: 'Cuántos **campamentos** hay según el catastro del MINVU.',
    sentence: 'Hay {valor} campamentos catastrados.',
    decimals: 0,
    breaks: [1, 3, 7, 15, 30],
  },
  first: 'conteo',
  periods: ['2024', '2019'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Número de campamentos en el catastro del MINVU de cada año.',
  caveats: [
    'Uno de los 1.432 de 2024, en Puente Alto, viene sin contorno: se cuenta, pero no se ve en el mapa.',
    '61 de los de 2024 están «por validar» según el propio catastro.',
    'En 2019 el código de comuna y los criterios son los de ese catastro.',
  ],
})
