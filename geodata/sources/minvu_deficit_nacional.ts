import type { Series } from '../measure/series.ts'
import type { Table } from '../source.ts'
import { defineSource } from '../source.ts'

/** One row per figure: the column «componente» says which. */
const country = (period: string, variables: Record<string, [component: string, label: string]>, series?: Series): Table => ({
  level: 'pais',
  key: { column: 'codigo' },
  period,
  where: { nivel: 'pais' },
  ...(series && { series }),
  variables: Object.fromEntries(
    Object.entries(variables).map(([name, [componente, label]]) => [name, { column: 'valor', where: { componente }, label }]),
  ),
})

/** The 2002 total is published without its components and without saying how it was made. */
const fourParts: Series = { method: 'cuatro componentes' }
const first: Series = { ...fourParts, edition: 'primera edición' }
const total = 'viviendas de déficit cuantitativo (MINVU, primera edición)'

export default defineSource({
  title: 'Déficit habitacional, serie nacional del MINVU',
  publisher: 'Ministerio de Vivienda y Urbanismo (MINVU), Centro de Estudios',
  origin: {
    page: 'https://centrodeestudios.minvu.gob.cl',
    file: 'deficit/deficit_2024_nacional_minvu.csv',
    drop: 'Copie de la página de déficit habitacional del Centro de Estudios las cifras nacionales y guárdelas como deficit_2024_nacional_minvu.csv con las columnas nivel, codigo, componente, valor, fuente.',
  },
  licence: 'Cifras oficiales del MINVU, transcritas con su dirección. Se usan citando la fuente.',
  published: null,
  reference: 'Censos 2002, 2017 y 2024; Casen 2022',
  format: { kind: 'csv', delimiter: ',' },
  method:
    'Déficit cuantitativo = viviendas irrecuperables + hogares allegados + núcleos allegados hacinados + hacinamiento no ampliable, sobre los censos de 2002, 2017 y 2024, con el mismo método de cuatro componentes.',
  known: [
    'Con el método anterior, de tres componentes, el Censo 2017 da 393.613: no se compara con 473.354.',
    'La cifra de 2024 es la primera edición (24-11-2025): 491.804. El INE la ajustó el 04-12-2025 a 491.904, que es la que viene por comuna en su base por zona y localidad: las dos son oficiales y no se mezclan en una serie ni en una suma.',
    'Los totales de 2002 y 2017 se publican sin sus componentes; el de 2002, además, sin detallar cómo se hizo.',
    'La cifra de la Región Metropolitana de la primera edición (238.878) viene de una nota de prensa; el INE la ajustó a 238.934.',
  ],
  tables: [
    country(
      '2024',
      {
        deficit_minvu: ['deficit_cuantitativo_total', total],
        nucleos_allegados_hacinados_minvu: ['nucleos_allegados_hacinados', 'núcleos allegados hacinados (MINVU, primera edición)'],
        hacinamiento_no_ampliable_minvu: [
          'viviendas_hacinamiento_no_ampliable',
          'viviendas hacinadas no ampliables (MINVU, primera edición)',
        ],
        hogares_allegados_minvu: ['hogares_allegados', 'hogares allegados (MINVU)'],
        viviendas_irrecuperables_minvu: ['viviendas_irrecuperables', 'viviendas irrecuperables (MINVU)'],
      },
      first,
    ),
    {
      level: 'region',
      key: { column: 'codigo' },
      period: '2024',
      where: { nivel: 'region', componente: 'deficit_cuantitativo_total' },
      series: first,
      variables: { deficit_minvu: { column: 'valor', label: total } },
    },
    country('2017', { deficit_minvu: ['deficit_cuantitativo_total_2017', total] }, fourParts),
    country('2002', { deficit_minvu: ['deficit_cuantitativo_total_2002', total] }),
    country('2022', { deficit_casen: ['deficit_casen_2022_referencial', 'viviendas de déficit cuantitativo según Casen'] }),
  ],
  identities: [
    {
      total: 'deficit_minvu',
      parts: [
        'viviendas_irrecuperables_minvu',
        'hogares_allegados_minvu',
        'nucleos_allegados_hacinados_minvu',
        'hacinamiento_no_ampliable_minvu',
      ],
    },
  ],
  controls: [
    {
      variable: 'deficit_minvu',
      level: 'pais',
      code: '0',
      period: '2024',
      value: 491804,
      publisher: 'MINVU, Centro de Estudios, déficit Censo 2024, primera edición (24-11-2025)',
    },
  ],
  starter: true,
})
