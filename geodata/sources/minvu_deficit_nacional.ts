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

/** The 2002 total is published without saying how it was made. */
const fourParts: Series = { method: 'cuatro componentes' }
const total = 'viviendas de déficit cuantitativo'

export default defineSource({
  title: 'Déficit habitacional, cifras nacionales',
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
    'Déficit cuantitativo = viviendas irrecuperables + hogares allegados + núcleos allegados hacinados + hacinamiento no ampliable, sobre el Censo 2024. El MINVU recalculó con las mismas cuatro componentes el Censo 2017.',
  known: [
    'Con el método anterior, de tres componentes, el Censo 2017 da 393.613: no se compara con 473.354.',
    'Algunas copias escriben 491.904 para 2024: la suma de las componentes es 491.804.',
    'El total de 2002 se publica sin sus componentes y sin detallar el método.',
    'La cifra de la Región Metropolitana viene de una nota de prensa y no se usa.',
  ],
  tables: [
    country(
      '2024',
      {
        deficit_cuantitativo: ['deficit_cuantitativo_total', total],
        nucleos_allegados_hacinados: ['nucleos_allegados_hacinados', 'núcleos allegados hacinados'],
        hacinamiento_no_ampliable: ['viviendas_hacinamiento_no_ampliable', 'viviendas hacinadas no ampliables'],
        hogares_allegados_minvu: ['hogares_allegados', 'hogares allegados (MINVU)'],
        viviendas_irrecuperables_minvu: ['viviendas_irrecuperables', 'viviendas irrecuperables (MINVU)'],
      },
      fourParts,
    ),
    country('2017', { deficit_cuantitativo: ['deficit_cuantitativo_total_2017', total] }, fourParts),
    country('2002', { deficit_cuantitativo: ['deficit_cuantitativo_total_2002', total] }),
    country('2022', { deficit_casen: ['deficit_casen_2022_referencial', 'viviendas de déficit cuantitativo según Casen'] }),
  ],
  identities: [
    {
      total: 'deficit_cuantitativo',
      parts: ['viviendas_irrecuperables_minvu', 'hogares_allegados_minvu', 'nucleos_allegados_hacinados', 'hacinamiento_no_ampliable'],
    },
  ],
  controls: [
    {
      variable: 'deficit_cuantitativo',
      level: 'pais',
      code: '0',
      period: '2024',
      value: 491804,
      publisher: 'MINVU, Centro de Estudios, déficit Censo 2024',
    },
  ],
  starter: true,
})
