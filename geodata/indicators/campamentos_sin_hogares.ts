import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Campamentos sin número de hogares',
  short: 'Sin dato',
  theme: 'campamentos',
  value: { conteo: 'campamentos_sin_hogares', base: 'campamentos', per: 100 },
  tasa: {
    unit: 'de cada 100 campamentos',
    legend: 'De cada **100 campamentos**, de cuántos **no se sabe** cuántos hogares tienen.',
    sentence: 'De {valor} de cada 100 campamentos no se sabe cuántos hogares tienen.',
    decimals: 0,
    breaks: [1, 10, 25, 50, 75],
  },
  conteo: {
    unit: 'campamentos',
    legend: 'De cuántos **campamentos** no se sabe cuántos hogares tienen.',
    sentence: 'De {valor} campamentos no se sabe cuántos hogares tienen.',
    decimals: 0,
    breaks: [1, 2, 3, 5, 10],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Campamentos del catastro 2024 cuyo número de hogares viene en cero, por cada 100. Un cero significa que no se sabe.',
})
