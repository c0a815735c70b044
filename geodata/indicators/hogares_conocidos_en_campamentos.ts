import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares conocidos en campamentos',
  short: 'Conocidos',
  theme: 'campamentos',
  value: { conteo: 'hogares_conocidos_en_campamentos' },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** suman los campamentos donde el número **se conoce**.',
    sentence: 'Lo conocido suma {valor} hogares en campamentos.',
    decimals: 0,
    breaks: [500, 1500, 4000, 8000, 15000],
  },
  first: 'conteo',
  periods: ['2024', '2019'],
  levels: ['pais', 'region', 'provincia'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Suma de los hogares de los campamentos donde el catastro los informa.',
  caveats: [
    'Es un mínimo: en 2024, 143 campamentos no informan cuántos hogares tienen; en 2019, 7.',
    'No se suma al déficit habitacional: no se sabe qué parte de estos hogares ya está contada en él.',
    'Se muestra desde la provincia: en cuatro comunas no se conoce el número de ningún campamento y un cero engañaría.',
  ],
})
