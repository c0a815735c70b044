/** Territories of fichas with their own figures as GeoJSON (RFC 7946). A territory without outline has a null geometry, never none. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import type { Outline } from '../queries/ficha-map.ts'
import { numberOf } from './cells.ts'
import { columnsOf, knownPart, knownPartLabel, ownEntries, writtenName } from './entries.ts'

export type Outlines = Readonly<Record<string, Outline>>

/** Outline of the whole territory: its own, those of its members together, or what was drawn. */
export function outlineOf({ territory, sections }: FichaContent, outlines: Outlines): Outline | null {
  const codes = territory.level === 'grupo' ? territory.members : [territory.code]
  const coordinates = codes.flatMap((code) => outlines[code]?.coordinates ?? [])
  if (coordinates.length) return { type: 'MultiPolygon', coordinates }
  const drawn = sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'map' && block.outline)
  if (drawn?.kind !== 'map' || !drawn.outline) return null
  return { type: 'MultiPolygon', coordinates: drawn.outline.map((ring) => [closed(ring)]) }
}

function closed(ring: readonly [number, number][]): [number, number][] {
  const [first, last] = [ring[0], ring.at(-1)]
  return !first || (last && last[0] === first[0] && last[1] === first[1]) ? [...ring] : [...ring, first]
}

/** Identity and figures of one ficha as the columns of a row, each figure as stored and as written; null is unknown. */
export function propertiesOf(content: FichaContent): Record<string, string | number | null> {
  const { territory, title, kindTitle, id, hash, dataAsOf } = content
  const own = Object.fromEntries(
    ownEntries(content).flatMap(({ name, figure }) => [
      [name, figure.value === null ? null : numberOf(figure)],
      [writtenName(name), figure.text],
    ]),
  )
  return {
    codigo: territory.code,
    nombre: title,
    tipo: kindTitle,
    consulta: id,
    sha256: hash,
    datos_al: dataAsOf,
    ...own,
    lo_conocido: knownPart(content),
  }
}

/** With the dictionary of the columns and the sources as members of the collection. */
export function renderGeojson(contents: readonly FichaContent[], outlines: Outlines): Uint8Array {
  const collection = {
    type: 'FeatureCollection',
    diccionario: {
      ...Object.fromEntries(
        columnsOf(contents).flatMap(({ name, label }) => [
          [name, label],
          [writtenName(name), `${label}, como se escribe en la ficha`],
        ]),
      ),
      lo_conocido: knownPartLabel,
    },
    fuentes: [
      ...new Set(contents.flatMap(({ sources }) => sources.map((s) => `${s.title}. ${s.publisher}, ${s.reference}. sha256 ${s.sha256}`))),
    ],
    features: contents.map((content) => ({
      type: 'Feature',
      id: content.territory.code,
      geometry: outlineOf(content, outlines),
      properties: propertiesOf(content),
    })),
  }
  return new TextEncoder().encode(JSON.stringify(collection))
}
