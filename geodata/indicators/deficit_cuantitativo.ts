import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Déficit habitacional, edición ajustada',
  short: 'Déficit',
  theme: 'deficit',
  value: {
    conteo: 'deficit_cuantitativo',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántas **viviendas faltan**: es el déficit cuantitativo.',
    sentence: '{valor} de cada 100 hogares necesitan una vivienda nueva.',
    decimals: 1,
    breaks: [4, 4.5, 5.5, 6.5, 9],
    fineBreaks: [3, 5, 7, 9, 13],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas nuevas** faltan: es el déficit cuantitativo.',
    sentence: 'Faltan {valor} viviendas nuevas: es el déficit cuantitativo.',
    decimals: 0,
  },
  opening: true,
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona', 'manzana'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas irrecuperables + hogares allegados + núcleos allegados hacinados + hacinamiento no ampliable (método MINVU), sobre los hogares censados, por 100. INE, base por zona y localidad del Censo 2024, edición ajustada el 04-12-2025.',
  caveats: [
    'Las cifras de comuna, provincia, región y país son la suma de las filas de la base: zonas urbanas, localidades rurales y el resto que el INE agrupa por comuna.',
    'Edición ajustada: 491.904 en el país. La primera edición (24-11-2025) sumaba 491.804 y está aparte, en la serie del MINVU con 2002 y 2017: las dos nunca se mezclan en una serie ni en una suma.',
    'Las cuatro componentes cuentan cosas distintas (viviendas, hogares y núcleos), cada una una vivienda nueva que falta: la tasa relaciona esa suma con los hogares censados.',
    'Las zonas se dibujan solo donde hay contorno urbano: el mapa de zonas dice qué parte del déficit deja fuera.',
    'Los campamentos no están necesariamente dentro de esta cifra: no se suman.',
    'Una entrega de viviendas no baja la cifra censal: es la foto del día del censo.',
  ],
  controls: [
    {
      level: 'pais',
      code: '0',
      period: '2024',
      measure: 'conteo',
      value: 491904,
      publisher: 'INE, déficit del Censo 2024, edición ajustada el 04-12-2025',
    },
  ],
})
