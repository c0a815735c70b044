import { downloadText } from '../../ui/download.ts'
import { DownloadIcon } from '../../ui/icons.tsx'
import { Popover } from '../../ui/popover.tsx'
import { csvOf, fileName, geojsonOf } from './export-list.ts'
import type { Search } from './use-search.ts'
import { counted } from './words.ts'

/** The sites of the search as files: those that stay, or all that were looked at. */
export function ExportMenu({ search }: { search: Search }) {
  const { land, settled, place } = search
  const all = land.found?.sites ?? []
  const staying = all.filter(({ verdict }) => verdict !== 'fuera')
  const criteria = settled?.criteria ?? []
  const save = (sites: typeof all, ending: 'csv' | 'geojson') => {
    const text = ending === 'csv' ? csvOf(sites, criteria, place) : geojsonOf(sites, criteria, place)
    downloadText(fileName(place, ending), text, ending === 'csv' ? 'text/csv' : 'application/geo+json')
  }
  const face = (
    <>
      <DownloadIcon />
      <span className="word">Exportar</span>
    </>
  )
  return (
    <Popover label="Exportar" className="bt primary" face={face} disabled={!all.length}>
      {(close) =>
        [
          { title: `Quedan: ${counted(staying.length, 'sitio')}`, sites: staying },
          { title: `Mirados: ${counted(all.length, 'sitio')}`, sites: all },
        ].map(({ title, sites }) => (
          <section key={title} aria-label={title}>
            <p className="menu-title">{title}</p>
            {(['csv', 'geojson'] as const).map((ending) => (
              <button
                key={ending}
                type="button"
                className="menu-item"
                disabled={!sites.length}
                onClick={() => {
                  save(sites, ending)
                  close()
                }}
              >
                <b>{ending === 'csv' ? 'CSV' : 'GeoJSON'}</b>
                <span>{ending === 'csv' ? 'para una planilla' : 'para un mapa'}</span>
              </button>
            ))}
          </section>
        ))
      }
    </Popover>
  )
}
