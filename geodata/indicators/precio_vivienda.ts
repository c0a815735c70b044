import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Precio de la vivienda por año',
  short: 'Vivienda UF/m²',
  theme: 'suelo',
  value: { conteo: 'vivienda_ventas', tasa: 'vivienda_uf_m2' },
  tasa: {
    unit: 'UF/m²',
    legend: 'Cuántas **UF por m²** se pagaron por una **vivienda** en el año (mediana).',
    sentence: 'El metro cuadrado de vivienda se vendió en {valor} UF (mediana del año).',
    decimals: 1,
    breaks: [9, 13, 20, 29, 45],
  },
  conteo: {
    unit: 'compraventas de viviendas',
    legend: 'Cuántas **compraventas de viviendas** se declararon en el año.',
    sentence: 'Se declararon {valor} compraventas de viviendas en el año.',
    decimals: 0,
    breaks: [50, 80, 200, 800, 2000],
  },
  first: 'tasa',
  periods: ['2024', '2023', '2022', '2021', '2020', '2019', '2018', '2017', '2016', '2015'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Mediana en UF por m² de las compraventas de vivienda declaradas al SII en el año.',
  caveats: [
    'Solo comunas y años con al menos 30 operaciones.',
    'Dato del SII procesado por un tercero.',
    'En Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú va s/i: la copia cruza sus predios.',
  ],
})
