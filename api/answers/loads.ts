/** The versions of each source with the verdict on it. */
import type { Source } from '@radier/geodata/source'
import type { LoadsAnswer } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { allLoads, type LoadRow } from '../queries/all-loads.ts'
import { layerCoverage } from '../queries/layer-coverage.ts'
import { progress } from '../queries/progress.ts'
import { sourceComunas } from '../queries/source-comunas.ts'
import type { Service } from '../service.ts'
import { cardsOf } from './cards.ts'
import { fileName } from './provenance.ts'

export async function loadsAnswer(service: Service, edition: Edition): Promise<LoadsAnswer> {
  const { sql, catalogue } = service
  const [loads, comunas, cards, under] = await Promise.all([
    allLoads(sql),
    edition.once('comunas of sources', () => coveredComunas(service, edition)),
    cardsOf(service, edition),
    progress(sql),
  ])
  const of = cards.filter((card) => card.level === 'comuna').length
  const sources = Object.entries(catalogue.sources).map(([id, definition]) => {
    const own = loads.filter((load) => load.source === id)
    const { title, publisher, method = null, known = [], origin } = definition
    const said = { title, publisher, method, known, origin: { page: origin.page, file: fileName(origin.file) } }
    const coverage = { comunas: comunas.get(id) ?? null, of }
    return { source: id, ...said, ...verdict(definition, own), coverage, loads: own.map(written) }
  })
  return { version: edition.version, sources, progress: under }
}

/** Comunas with data by source: of its statistics, or else of its layer. A cadastre covers those where it has something, not its zeros. */
async function coveredComunas({ sql, catalogue }: Service, edition: Edition): Promise<Map<string, number>> {
  const found = await sourceComunas(sql)
  for (const id of edition.layers.keys()) {
    const layer = catalogue.layers[id]
    if (!layer || layer.level === 'region' || layer.level === 'provincia') continue
    if (layer.summarise || !found.has(layer.source)) found.set(layer.source, (await layerCoverage(sql, id)).comunas)
  }
  return found
}

const written = ({ source: _, loadedAt, ...load }: LoadRow): LoadsAnswer['sources'][number]['loads'][number] => ({
  ...load,
  file: fileName(load.file),
  loadedAt: loadedAt.toISOString(),
})

/** A refused load newer than the current one says «no pasa»: what is shown is the version before it. */
function verdict(source: Source, [newest, ...older]: LoadRow[]): Pick<LoadsAnswer['sources'][number], 'state' | 'remedy'> {
  const current = [newest, ...older].find((load) => load?.state === 'current')
  if (newest?.state === 'refused') {
    const failed = newest.checks.find((check) => check.blocking && !check.passed)
    return { state: 'no pasa', remedy: failed?.detail ?? newest.report.messages[0] ?? null }
  }
  if (!current) return { state: 'pendiente', remedy: source.origin.drop ?? 'Cargue la fuente con «npm run load».' }
  const warned = current.checks.find((check) => !check.passed)
  return warned ? { state: 'con aviso', remedy: warned.detail } : { state: 'pasa', remedy: null }
}
