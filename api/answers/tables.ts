/** The tables that can be asked for whole, as columns: every loaded layer, and one wide table with every indicator by comuna. */
import { storedAttributes } from '@radier/geodata/database/layer-table'
import type { Indicator, Measure } from '@radier/geodata/indicator'
import type { Layer } from '@radier/geodata/layer'
import type { ColumnTable, TableColumn, TablesAnswer } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { type Availability, availability } from '../queries/availability.ts'
import { layerCoverage } from '../queries/layer-coverage.ts'
import type { Service } from '../service.ts'
import { cardsOf } from './cards.ts'

/** Id of the wide table. */
export const wideTable = 'comunas'

export async function tablesAnswer(service: Service, edition: Edition): Promise<TablesAnswer> {
  const layers = [...edition.layers].flatMap(([id, load]) => {
    const layer = service.catalogue.layers[id]
    return layer && !layer.figuresOf ? [layerTable(service, id, layer, load)] : []
  })
  return { version: edition.version, tables: [await comunasTable(service, edition), ...(await Promise.all(layers))] }
}

/** The table of a layer or the wide one; a 404 that says whether it is unknown or not loaded. */
export async function tableOf(service: Service, edition: Edition, id: string): Promise<ColumnTable> {
  if (id === wideTable) return comunasTable(service, edition)
  const layer = Object.hasOwn(service.catalogue.layers, id) ? service.catalogue.layers[id] : undefined
  if (!layer) throw new Problem('desconocido', `No hay ninguna tabla «${id}». La lista está en /api/columns.`)
  const load = edition.layers.get(id)
  if (load === undefined) throw new Problem('sin-datos', `La capa «${id}» aún no se ha cargado.`)
  return layerTable(service, id, layer, load)
}

async function layerTable({ sql }: Service, id: string, layer: Layer, load: number): Promise<ColumnTable> {
  const { features } = await layerCoverage(sql, id)
  const { title, coverage, level = null, period } = layer
  return {
    id,
    kind: 'capa',
    title,
    coverage,
    level,
    period,
    rows: features,
    load,
    address: `/api/columns/${id}/${load}`,
    columns: layerColumns(layer),
  }
}

const plain = (name: string, label: string, type: TableColumn['type'], role: TableColumn['role']): TableColumn => ({
  name,
  label,
  type,
  unit: role === 'lon' || role === 'lat' ? '°' : null,
  role,
  indicator: null,
})
const coordinates = [plain('lon', 'Longitud del centroide', 'number', 'lon'), plain('lat', 'Latitud del centroide', 'number', 'lat')]

function layerColumns(layer: Layer): TableColumn[] {
  const attributes = storedAttributes(layer).map(([name, { label, type, unit = null }]): TableColumn => {
    const role = name === 'nombre' ? 'name' : 'value'
    return { name, label, type, unit, role, indicator: null }
  })
  return [plain('key', 'Clave', 'text', 'key'), plain('cut', 'Código de la comuna', 'text', 'cut'), ...attributes, ...coordinates]
}

async function comunasTable(service: Service, edition: Edition): Promise<ColumnTable> {
  const cards = await cardsOf(service, edition)
  const stored = await edition.once('availability', () => availability(service.sql))
  const values = Object.entries(service.catalogue.indicators).flatMap(([id, indicator]) => indicatorColumns(id, indicator, stored))
  return {
    id: wideTable,
    kind: 'comunas',
    title: 'Comunas con todos los indicadores',
    coverage: 'Una fila por comuna y una columna por medida de cada indicador, al último período con datos. Lo desconocido es nulo.',
    level: 'comuna',
    period: null,
    rows: cards.filter(({ level }) => level === 'comuna').length,
    load: edition.version,
    address: `/api/columns/${wideTable}/${edition.version}`,
    columns: [
      plain('cut', 'Código de la comuna', 'text', 'key'),
      plain('nombre', 'Comuna', 'text', 'name'),
      plain('provincia', 'Provincia', 'text', 'value'),
      plain('region', 'Región', 'text', 'value'),
      ...coordinates,
      ...values,
    ],
  }
}

/** The first measure under the id of the indicator; the other one with its measure behind. */
function indicatorColumns(id: string, indicator: Indicator, stored: Availability[]): TableColumn[] {
  const here = stored.filter((row) => row.indicator === id && row.level === 'comuna' && row.known > 0)
  const period = indicator.periods.find((p) => here.some((row) => row.period === p))
  if (!period) return []
  const measures: Measure[] = indicator.first === 'tasa' ? ['tasa', 'conteo'] : ['conteo', 'tasa']
  return measures.flatMap((measure, i) => {
    const text = indicator[measure]
    if (!text) return []
    const name = i === 0 ? id : `${id}_${measure}`
    return [
      {
        name,
        label: indicator.title,
        type: 'number' as const,
        unit: text.unit,
        role: 'value' as const,
        indicator: { id, period, measure },
      },
    ]
  })
}
