import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hacinamiento no ampliable',
  short: 'No ampliables',
  theme: 'deficit',
  value: {
    conteo: 'hacinamiento_no_ampliable',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas están **hacinadas y no se pueden ampliar**.',
    sentence: '{valor} de cada 100 viviendas están hacinadas y no se pueden ampliar.',
    decimals: 1,
    breaks: [0.7, 0.9, 1.1, 1.3, 1.7],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** están hacinadas y no se pueden ampliar.',
    sentence: '{valor} viviendas están hacinadas y no se pueden ampliar.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona', 'manzana'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con hacinamiento que el método del MINVU considera no ampliables, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, base por zona y localidad, edición ajustada el 04-12-2025.',
  caveats: [
    'No es todo el hacinamiento: deja fuera las viviendas hacinadas que se pueden ampliar y las que ya cuentan en otra componente.',
  ],
})
