import type { Source } from '@radier/geodata/source'
import type { Provenance } from '../contract.ts'
import type { CurrentLoad } from '../queries/current-loads.ts'

/** The publisher's name of a file, without the folders in which a mirror keeps it. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What is said of a load beside every figure that comes from it. */
export function provenanceOf(source: Source, load: CurrentLoad): Provenance {
  return {
    source: load.source,
    title: source.title,
    publisher: source.publisher,
    reference: source.reference,
    published: source.published,
    file: fileName(load.file),
    sha256: load.sha256,
    loadVersion: load.version,
    loadedAt: load.loadedAt.toISOString(),
  }
}
