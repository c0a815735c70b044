/** The figures of a publication as the fichas read them: all in memory, two megabytes, once per publication. */
import { operandsOf } from '@radier/geodata/catalogue'
import type { SourceVersion } from '@radier/geodata/ficha/content'
import type { Column, FichaData, Place } from '@radier/geodata/ficha/data'
import { compositions } from '@radier/geodata/measure/composition'
import { formatDate } from '@radier/geodata/measure/format'
import type { Edition } from '../edition.ts'
import { fichaFeeding } from '../queries/ficha-feeding.ts'
import { fichaValues, type StoredColumn } from '../queries/ficha-values.ts'
import type { Service } from '../service.ts'
import { cardsOf } from './cards.ts'
import { agesInside, zonesInside } from './ficha-inside.ts'
import { fineLayer } from './fine.ts'
import { partsAmong } from './parts.ts'

export const fichaData = (service: Service, edition: Edition): Promise<FichaData> =>
  edition.once('ficha data', () => readData(service, edition))

async function readData(service: Service, edition: Edition): Promise<FichaData> {
  const { sql, catalogue } = service
  const [stored, fed, cards, ages, zones] = await Promise.all([
    fichaValues(sql),
    fichaFeeding(sql),
    cardsOf(service, edition),
    agesInside(service),
    zonesInside(service, edition),
  ])
  const columns = columnsOf(stored)
  const sources = new Map<string, string[]>()
  for (const { variable, period, source } of fed) {
    const key = `${variable} ${period}`
    sources.set(key, [...(sources.get(key) ?? []), source])
  }
  const feeding = (indicator: string, period: string): string[] => {
    const definition = catalogue.indicators[indicator]
    const needed = definition ? operandsOf(definition, period) : []
    return [...new Set(needed.flatMap(({ name, period: at }) => sources.get(`${name} ${at}`) ?? []))]
  }
  const asked = new Map<string, string[]>()
  const parts = await zoneParts(
    service,
    edition,
    cards.flatMap(({ code, level }) => (level === 'comuna' ? code : [])),
  )
  return {
    catalogue,
    places: new Map(cards.map((card) => [card.code, card as Place])),
    column: (indicator, period, level) => columns.get(`${indicator} ${period} ${level}`),
    feeding: (indicator, period) => {
      const key = `${indicator} ${period}`
      const found = asked.get(key) ?? feeding(indicator, period)
      asked.set(key, found)
      return found
    },
    versions: versionsOf(service, edition),
    ...(ages && { ages }),
    ...(zones && { zones }),
    parts: (indicator, period, comunas, whole) => parts.get(`${indicator} ${period}`)?.(comunas, whole),
  }
}

/** Of what a ficha decomposes, by indicator and period. */
async function zoneParts(service: Service, edition: Edition, comunas: string[]) {
  const { catalogue } = service
  const loaded = (id: string) => edition.layers.has(id)
  const asked = compositions.flatMap(({ total }) =>
    (catalogue.indicators[total]?.periods ?? []).map((period) => ({ total, period, indicator: catalogue.indicators[total]! })),
  )
  const found = await Promise.all(
    asked.map(async ({ total, period, indicator }) => {
      const fine = fineLayer(catalogue, loaded, indicator, 'zona', period)
      return [`${total} ${period}`, fine && (await partsAmong(service, edition, indicator, fine, comunas))] as const
    }),
  )
  return new Map(found)
}

function columnsOf(stored: readonly StoredColumn[]): Map<string, Column> {
  const lists = new Map<string, string[]>()
  const shared = (codes: string[]) => {
    const key = codes.join()
    const list = lists.get(key) ?? codes
    lists.set(key, list)
    return list
  }
  const numbers = (values: (number | null)[]) => Float64Array.from(values, (value) => value ?? Number.NaN)
  return new Map(
    stored.map(({ indicator, period, level, codes, tasa, conteo, base, low, high, absent, coverage }) => [
      `${indicator} ${period} ${level}`,
      {
        codes: shared(codes),
        tasa: numbers(tasa),
        conteo: numbers(conteo),
        base: numbers(base),
        ...(low && { low: numbers(low) }),
        ...(high && { high: numbers(high) }),
        ...(absent && { absent }),
        ...(coverage && { coverage }),
      },
    ]),
  )
}

function versionsOf({ catalogue }: Service, { loads }: Edition): Map<string, SourceVersion> {
  return new Map(
    [...loads.values()].flatMap(({ source: id, version, sha256, file, loadedAt }): [string, SourceVersion][] => {
      const source = catalogue.sources[id]
      if (!source) return []
      const { title, publisher, licence, reference, published } = source
      return [
        [
          id,
          {
            source: id,
            title,
            publisher,
            licence,
            reference,
            published: published && formatDate(published),
            version,
            sha256,
            file,
            loadedAt: loadedAt.toISOString(),
          },
        ],
      ]
    }),
  )
}
