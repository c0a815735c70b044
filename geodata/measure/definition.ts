/**
 * The ways in which Chile has counted its housing deficit, side by side. They count different things by different methods: they
 * are never added, and share an axis only where each says its name. A figure that is loaded carries its indicator; the rest are cited.
 */
import type { Measure } from '../indicator.ts'
import type { Level } from '../territory/level.ts'

export interface DeficitDefinition {
  id: string
  /** Two or three words for a chip. */
  short: string
  title: string
  publisher: string
  /** What the figure describes: «Censo 2024». */
  reference: string
  year: string
  /** What is counted, and its unit. */
  counts: string
  unit: string
  method: string
  /** Country figure as published; null when the publisher gives none. */
  national: number | null
  parts?: { title: string; value: number }[]
  /** Spanish: at which levels it exists, and what is missing. */
  where: string
  levels: Level[]
  /** The indicator of the product that carries it, when it is loaded. */
  indicator: { id: string; period: string; measure: Measure } | null
  /** `cargada`: read from the publisher's file, with lineage. `citada`: as quoted in the sector's documents; its file is not in the product. */
  confidence: 'cargada' | 'citada'
  source: string
  notes: string[]
}

/** Said wherever two of them stand together. */
export const neverAdded = 'Son definiciones distintas: no se suman, y su diferencia no es un avance ni un retroceso.'

const minvu = 'Ministerio de Vivienda y Urbanismo (MINVU), Centro de Estudios'
const minvuPage = 'centrodeestudios.minvu.gob.cl, déficit habitacional'
const fourParts = 'Viviendas irrecuperables + hogares allegados + núcleos allegados hacinados + hacinamiento no ampliable.'
const series = (period: string) => ({ id: 'deficit_serie_nacional', period, measure: 'conteo' as const })

export const deficitDefinitions: readonly DeficitDefinition[] = [
  {
    id: 'minvu-2024',
    short: 'Censo 2024, ajustada',
    title: 'Déficit cuantitativo, cuatro componentes, edición ajustada',
    publisher: 'Instituto Nacional de Estadísticas (INE), con el método del MINVU',
    reference: 'Censo 2024, edición ajustada el 04-12-2025',
    year: '2024',
    counts: 'Viviendas nuevas que faltan.',
    unit: 'viviendas',
    method: fourParts,
    national: 491_904,
    parts: [
      { title: 'Viviendas irrecuperables', value: 72_642 },
      { title: 'Hogares allegados', value: 188_355 },
      { title: 'Núcleos allegados hacinados', value: 103_749 },
      { title: 'Hacinamiento no ampliable', value: 127_158 },
    ],
    where: 'De país a comuna; por zona censal urbana donde hay contorno, y por manzana con el servicio o el archivo del INE.',
    levels: ['pais', 'region', 'provincia', 'comuna', 'zona', 'manzana'],
    indicator: { id: 'deficit_cuantitativo', period: '2024', measure: 'conteo' },
    confidence: 'cargada',
    source: 'INE, Censo 2024, base por zona y localidad (16-12-2025)',
    notes: [
      'Es la edición que muestra este visor, en todos los niveles.',
      'No se mezcla con la primera edición, de 491.804: los 100 de diferencia son una corrección, no un cambio.',
    ],
  },
  {
    id: 'minvu-2024-primera',
    short: 'Censo 2024, primera',
    title: 'Déficit cuantitativo, cuatro componentes, primera edición',
    publisher: minvu,
    reference: 'Censo 2024, primera edición (24-11-2025)',
    year: '2024',
    counts: 'Viviendas nuevas que faltan.',
    unit: 'viviendas',
    method: fourParts,
    national: 491_804,
    parts: [
      { title: 'Viviendas irrecuperables', value: 72_642 },
      { title: 'Hogares allegados', value: 188_355 },
      { title: 'Núcleos allegados hacinados', value: 103_611 },
      { title: 'Hacinamiento no ampliable', value: 127_196 },
    ],
    where: 'País, y Región Metropolitana (238.878; ajustada, 238.934). Tarapacá era 18.123 y pasó a 18.126; Iquique, de 9.460 a 9.461.',
    levels: ['pais', 'region'],
    indicator: series('2024'),
    confidence: 'cargada',
    source: minvuPage,
    notes: ['Es la que imprimió la prensa y la que el MINVU pone junto a 2002 y 2017.'],
  },
  {
    id: 'minvu-2017-4',
    short: 'MINVU 2017, cuatro',
    title: 'Déficit cuantitativo, cuatro componentes',
    publisher: minvu,
    reference: 'Censo 2017, recalculado',
    year: '2017',
    counts: 'Viviendas nuevas que faltaban.',
    unit: 'viviendas',
    method: fourParts,
    national: 473_354,
    where: 'Solo país.',
    levels: ['pais'],
    indicator: series('2017'),
    confidence: 'cargada',
    source: minvuPage,
    notes: ['El mismo método que 2002 y que la primera edición de 2024: es la única serie que se puede leer en el tiempo.'],
  },
  {
    id: 'minvu-2017-3',
    short: 'MINVU 2017, tres',
    title: 'Déficit cuantitativo, tres componentes',
    publisher: minvu,
    reference: 'Censo 2017, método anterior',
    year: '2017',
    counts: 'Viviendas nuevas que faltaban, con una componente menos.',
    unit: 'viviendas',
    method: 'El método anterior, de tres componentes.',
    national: 393_613,
    where: 'Solo país.',
    levels: ['pais'],
    indicator: null,
    confidence: 'citada',
    source: minvuPage,
    notes: ['No se compara con 2024, que cuenta una componente más.'],
  },
  {
    id: 'minvu-2002',
    short: 'MINVU 2002',
    title: 'Déficit cuantitativo, cuatro componentes',
    publisher: minvu,
    reference: 'Censo 2002, recalculado',
    year: '2002',
    counts: 'Viviendas nuevas que faltaban.',
    unit: 'viviendas',
    method: fourParts,
    national: 741_832,
    where: 'Solo país.',
    levels: ['pais'],
    indicator: series('2002'),
    confidence: 'cargada',
    source: minvuPage,
    notes: ['El MINVU la pone junto a 2017 y 2024, pero publica solo el total: se compara con cautela.'],
  },
  {
    id: 'casen-2022',
    short: 'Casen 2022',
    title: 'Déficit cuantitativo según Casen',
    publisher: minvu,
    reference: 'Encuesta Casen 2022',
    year: '2022',
    counts: 'Viviendas que faltan, estimadas por encuesta.',
    unit: 'viviendas',
    method: 'Estimación sobre una muestra de hogares, de referencia nacional.',
    national: 552_046,
    where: 'Solo país: la muestra no alcanza para comparar comunas.',
    levels: ['pais'],
    indicator: { id: 'deficit_casen', period: '2022', measure: 'conteo' },
    confidence: 'cargada',
    source: minvuPage,
    notes: ['Una encuesta y un censo no se comparan: la diferencia con la cifra censal no es una baja.'],
  },
  {
    id: 'campamentos-2024',
    short: 'Campamentos MINVU',
    title: 'Hogares en campamentos',
    publisher: minvu,
    reference: 'Catastro Nacional de Campamentos 2024',
    year: '2024',
    counts: 'Hogares que viven en los 1.432 campamentos del catastro, donde se conoce el número.',
    unit: 'hogares',
    method:
      'Catastro del MINVU y sus fuentes (municipio, SERVIU, INE, TECHO, dirigentes); 143 campamentos no dicen cuántos hogares tienen.',
    national: 81_608,
    where: 'País, región y provincia como mínimo conocido; por comuna, donde todos sus campamentos informan.',
    levels: ['pais', 'region', 'provincia', 'comuna'],
    indicator: { id: 'hogares_conocidos_en_campamentos', period: '2024', measure: 'conteo' },
    confidence: 'cargada',
    source: 'MINVU, Actualización del Catastro Nacional de Campamentos 2024: suma del archivo',
    notes: ['Es un mínimo.', 'No se sabe qué parte ya está contada en el déficit.'],
  },
  {
    id: 'techo-2025',
    short: 'TECHO 2024-25',
    title: 'Familias en campamentos',
    publisher: 'TECHO-Chile',
    reference: 'Catastro Nacional de Campamentos 2024-25',
    year: '2024-25',
    counts: 'Familias que viven en 1.428 campamentos.',
    unit: 'familias',
    method: 'Catastro propio de TECHO-Chile.',
    national: 120_584,
    where: 'Solo país en este visor.',
    levels: ['pais'],
    indicator: null,
    confidence: 'citada',
    source: 'TECHO-Chile, catastro 2024-25; el archivo no está en el visor',
    notes: ['Cuenta familias y otra lista de campamentos: no se compara con los hogares del MINVU.'],
  },
  {
    id: 'deficit-cero-2022',
    short: 'Déficit Cero + UC',
    title: 'Déficit habitacional según Déficit Cero y la UC',
    publisher: 'Déficit Cero y Pontificia Universidad Católica de Chile',
    reference: '2022',
    year: '2022',
    counts: 'Además del déficit de viviendas, quienes viven en campamentos y en la calle.',
    unit: 'viviendas',
    method: '541.295, más campamentos (12,7 % del total) y personas en calle (2,9 %).',
    national: 641_421,
    where: 'Solo país en este visor.',
    levels: ['pais'],
    indicator: null,
    confidence: 'citada',
    source: 'Déficit Cero y UC, 2022; el archivo no está en el visor',
    notes: ['Incluye campamentos y calle: 641.421 y 491.904 nunca van en un mismo eje sin decirlo.'],
  },
  {
    id: 'siedu-2018',
    short: 'SIEDU 2018',
    title: 'Requerimiento de viviendas urbanas',
    publisher: 'Instituto Nacional de Estadísticas (INE), SIEDU',
    reference: 'SIEDU, medición 2018',
    year: '2018',
    counts: 'Viviendas nuevas urbanas que se requieren.',
    unit: 'viviendas',
    method: 'Indicador IS_32 del SIEDU.',
    national: null,
    where: 'Solo 117 comunas urbanas; sin total país.',
    levels: ['comuna'],
    indicator: { id: 'requerimiento_viviendas_urbanas', period: '2018', measure: 'conteo' },
    confidence: 'cargada',
    source: 'INE, SIEDU',
    notes: ['Solo lo urbano y seis años antes: ordena comunas, no mide el déficit de hoy.'],
  },
]

/** Indicators by which comunas can be ranked under each definition, in the order offered; the rest has no figure by comuna. */
export const rankingDefinitions: readonly { definition: string; indicator: string; period: string; measure: Measure }[] = [
  { definition: 'minvu-2024', indicator: 'deficit_cuantitativo', period: '2024', measure: 'tasa' },
  { definition: 'campamentos-2024', indicator: 'hogares_en_campamentos', period: '2024', measure: 'tasa' },
  { definition: 'siedu-2018', indicator: 'requerimiento_viviendas_urbanas', period: '2018', measure: 'conteo' },
]
