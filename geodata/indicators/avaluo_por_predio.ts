import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Avalúo fiscal medio por predio',
  short: 'Avalúo por predio',
  theme: 'suelo',
  value: { conteo: 'avaluo_fiscal', tasa: 'avaluo_fiscal / predios' },
  tasa: {
    unit: 'millones de pesos',
    legend: 'Cuántos **millones de pesos** vale en promedio un **predio** según su avalúo fiscal.',
    sentence: 'Un predio está avaluado en promedio en {valor} millones de pesos.',
    decimals: 1,
    breaks: [24, 33, 47, 63, 87],
  },
  conteo: {
    unit: 'millones de pesos',
    legend: 'Cuántos **millones de pesos** suma el **avalúo fiscal** de los predios.',
    sentence: 'El avalúo fiscal de los predios suma {valor} millones de pesos.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2025-S2', '2024-S2', '2023-S2', '2022-S2', '2021-S2', '2020-S2', '2019-S2', '2018-S2'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Avalúo fiscal total dividido por el número de predios del rol de cobro del SII.',
  caveats: [
    'Avalúo fiscal, no precio: suele estar bajo el mercado.',
    'Pesos de cada semestre; los reavalúos hacen saltos.',
    'Faltan cuatro comunas, además de la Antártica: sus regiones y el país van s/i.',
    'Dato del SII procesado por un tercero.',
  ],
})
