import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas con fosa séptica',
  short: 'Fosa séptica',
  theme: 'servicios',
  value: {
    conteo: 'fosa_septica',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas usan **fosa séptica**.',
    sentence: '{valor} de cada 100 viviendas usan fosa séptica.',
    decimals: 1,
    breaks: [5, 15, 25, 35, 50],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** usan fosa séptica.',
    sentence: '{valor} viviendas usan fosa séptica.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas con servicio higiénico conectado a fosa séptica, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V4, hojas 5 y 6.',
})
