import type { SourcesBlock } from '@radier/geodata/ficha/content'
import { formatDate } from '@radier/geodata/measure/format'

/** The files behind the sheet, each with its version and print. */
export function Sources({ block }: { block: SourcesBlock }) {
  return (
    <ol className="paper-sources">
      {block.rows.map(({ source, version, title, publisher, reference, published, licence, file, sha256, loadedAt }) => (
        <li key={`${source}${version}`}>
          <b>{title}</b>. {publisher}, {published ? formatDate(published) : reference}. {licence} Leído el {formatDate(loadedAt)}, versión{' '}
          {version}.{' '}
          <span className="mono" title={`${file}, sha256 ${sha256}`}>
            {file.split('/').at(-1)} · {sha256.slice(0, 8)}…{sha256.slice(-8)}
          </span>
        </li>
      ))}
    </ol>
  )
}
