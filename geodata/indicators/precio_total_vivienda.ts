import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Precio total de las viviendas vendidas por año',
  short: 'Vivienda UF',
  theme: 'suelo',
  value: { tasa: 'vivienda_uf' },
  tasa: {
    unit: 'UF',
    legend: 'Cuántas **UF** costó una **vivienda** en el año (mediana).',
    sentence: 'La mitad de las viviendas que se vendieron en el año costó {valor} UF o menos.',
    decimals: 0,
    breaks: [600, 800, 1200, 1700, 2500],
  },
  first: 'tasa',
  periods: ['2024', '2023', '2022', '2021', '2020', '2019', '2018', '2017', '2016', '2015'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Mediana en UF de las compraventas de vivienda declaradas al SII en el año.',
  caveats: [
    'Solo comunas y años con al menos 30 operaciones.',
    'Dato del SII procesado por un tercero.',
    'En Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú va s/i: la copia cruza sus predios.',
  ],
})
