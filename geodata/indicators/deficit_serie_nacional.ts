import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Déficit habitacional, serie del MINVU (primera edición)',
  short: 'Déficit, serie MINVU',
  theme: 'deficit',
  value: {
    conteo: 'deficit_minvu',
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas nuevas** faltaban en cada censo, según la serie que publicó el **MINVU**.',
    sentence: 'Faltaban {valor} viviendas nuevas según la serie del MINVU, primera edición.',
    decimals: 0,
  },
  first: 'conteo',
  periods: ['2024', '2017', '2002'],
  levels: ['pais', 'region'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas irrecuperables + hogares allegados + núcleos allegados hacinados + hacinamiento no ampliable (método MINVU de cuatro componentes), sobre los censos de 2002, 2017 y 2024, como los publicó el Centro de Estudios del MINVU.',
  caveats: [
    'Es la única serie que se puede leer en el tiempo: 473.354 en 2017 y 491.804 en 2024. El MINVU pone a su lado 741.832 en 2002, cuyo total se publica sin detallar cómo se hizo.',
    'La cifra de 2024 es la primera edición. El INE la ajustó a 491.904 el 04-12-2025, y esa edición es la que se muestra por comuna: no se comparan entre sí, porque su diferencia es una corrección y no un cambio.',
    'Con el método anterior, de tres componentes, 2017 daba 393.613: no se compara con esta serie.',
    'De las regiones solo se conoce la Metropolitana en 2024.',
  ],
  controls: [
    {
      level: 'pais',
      code: '0',
      period: '2024',
      measure: 'conteo',
      value: 491804,
      publisher: 'MINVU, Centro de Estudios, déficit habitacional cuantitativo, Censo 2024, primera edición (24-11-2025)',
    },
    { level: 'pais', code: '0', period: '2017', measure: 'conteo', value: 473354, publisher: 'MINVU, Centro de Estudios' },
    { level: 'pais', code: '0', period: '2002', measure: 'conteo', value: 741832, publisher: 'MINVU, Centro de Estudios' },
  ],
})
