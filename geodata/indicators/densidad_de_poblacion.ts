import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Densidad de población',
  short: 'Densidad',
  theme: 'poblacion',
  value: { tasa: 'poblacion / superficie_km2@2017' },
  tasa: {
    unit: 'personas por km²',
    legend: 'Por cada **kilómetro cuadrado**, cuántas **personas** viven.',
    sentence: 'Viven {valor} personas por km².',
    decimals: 1,
    breaks: [5, 15, 30, 60, 300],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Personas del Censo 2024 sobre la superficie del contorno de la comuna (INE, cartografía de 2017), que Radier mide.',
  caveats: ['Es de toda la comuna, campo incluido: la de la ciudad está en el mapa por zona censal.'],
})
