import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Déficit habitacional cuantitativo',
  short: 'Déficit',
  theme: 'deficit',
  value: {
    conteo: 'deficit_cuantitativo',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'por cada 100 hogares',
    legend: 'Por cada **100 hogares**, cuántas **viviendas nuevas** faltan: es el déficit cuantitativo.',
    sentence: 'Por cada 100 hogares faltan {valor} viviendas nuevas: es el déficit cuantitativo.',
    decimals: 1,
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas nuevas** faltan: es el déficit cuantitativo.',
    sentence: 'Faltan {valor} viviendas nuevas: es el déficit cuantitativo.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024', '2017', '2002'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas irrecuperables + hogares allegados + núcleos allegados hacinados + hacinamiento no ampliable (método MINVU de cuatro componentes), sobre el total de hogares, por 100. MINVU sobre los censos de 2002, 2017 y 2024 (país) e INE, capa Comunal_CPV24 (comunas).',
  caveats: [
    'Por comuna está s/i mientras no se cargue la capa Comunal_CPV24 del INE, que trae las cuatro componentes: la suma de dos no es el déficit.',
    'La cifra de 2017 es la recalculada con cuatro componentes; con el método anterior, de tres, era 393.613. El total de 2002 se publica sin componentes.',
    'Los campamentos no están necesariamente dentro de esta cifra: no se suman.',
    'Una entrega de viviendas no baja la cifra censal: es la foto del día del censo.',
  ],
  controls: [
    {
      level: 'pais',
      code: '0',
      period: '2024',
      measure: 'conteo',
      value: 491804,
      publisher: 'MINVU, Centro de Estudios, déficit habitacional cuantitativo, Censo 2024',
    },
  ],
})
