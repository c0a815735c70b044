import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Agua de red pública',
  short: 'Agua de red',
  theme: 'servicios',
  value: {
    conteo: 'agua_red_publica',
    base: 'agua_declarada',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **agua de red pública**.',
    sentence: '{valor} de cada 100 viviendas tienen agua de red pública.',
    decimals: 1,
    breaks: [65, 75, 85, 92, 97],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen agua de red pública.',
    sentence: '{valor} viviendas tienen agua de red pública.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Viviendas con agua de compañía, cooperativa o agua potable rural, sobre las que declararon el origen del agua, por 100. INE, Censo 2024, libro V4, hojas 1 y 2; Censo 2017, pregunta 5.',
  caveats: ['Incluye el agua potable rural.'],
})
