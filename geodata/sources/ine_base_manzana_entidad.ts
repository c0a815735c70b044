import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Base de manzanas y entidades del Censo 2024',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://censo2024.ine.gob.cl/resultados/',
    file: 'deficit/Base_manzana_entidad_CPV24.csv.gz',
    drop: 'En la página de resultados del Censo 2024 del INE descargue la base por manzana y entidad (unos 111 MB) y guárdela como Base_manzana_entidad_CPV24.csv o, comprimida, como Base_manzana_entidad_CPV24.csv.gz.',
  },
  licence: 'Estadística oficial del INE; el archivo no declara licencia. Se usa citando la fuente.',
  published: '2025-12-16',
  reference: 'Censo 2024',
  cadence: 'cada censo',
  series: { population: 'de derecho', method: 'cuatro componentes', edition: 'edición ajustada' },
  format: { kind: 'csv', delimiter: ';', encoding: 'utf-8', decimal: ',' },
  method: 'Personas, hogares y déficit de cada manzana urbana y de cada entidad rural, con el método del MINVU de cuatro componentes.',
  known: [
    'Un asterisco o un blanco es una cifra reservada por secreto estadístico: se lee como s/i, nunca como cero.',
    'La suma de manzanas y entidades es menor que la comuna: lo que falta está reservado, y se muestra como residuo.',
    'Las entidades rurales no tienen contorno en el mapa de manzanas.',
  ],
})
