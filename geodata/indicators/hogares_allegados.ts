import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares allegados',
  short: 'Allegados',
  theme: 'deficit',
  value: {
    conteo: 'hogares - viviendas_presentes',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos viven **allegados**: en la vivienda de otro hogar.',
    sentence: '{valor} de cada 100 hogares viven allegados, en la vivienda de otro hogar.',
    decimals: 1,
    breaks: [1, 2, 3, 5, 8],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** viven **allegados**: en la vivienda de otro hogar.',
    sentence: '{valor} hogares viven allegados, en la vivienda de otro hogar.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona', 'manzana'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Hogares censados menos viviendas con moradores presentes, sobre el total de hogares, por 100. Cada vivienda tiene un hogar principal y los demás son allegados. INE, Censo 2024, libro V1, hojas 3 a 6; por zona y manzana, las columnas del INE.',
  caveats: [
    'El hogar principal, que recibe, no se cuenta: los hogares que comparten vivienda son estos más las viviendas con más de un hogar.',
    'Cuenta el allegamiento externo (hogares con presupuesto propio de alimentación); los núcleos familiares dentro de un mismo hogar se cuentan aparte.',
    'No hay cifra comparable de 2017: el archivo disponible de ese censo no trae hogares por comuna.',
  ],
  controls: [
    {
      level: 'pais',
      code: '0',
      period: '2024',
      measure: 'conteo',
      value: 188355,
      publisher: 'MINVU, Centro de Estudios, déficit habitacional cuantitativo, Censo 2024',
    },
  ],
})
