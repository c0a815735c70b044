import type { CatalogueAnswer } from '@radier/api/contract'
import type { UploadAnswer } from '@radier/api/contract-uploads'
import { formatNumber } from '@radier/geodata/measure/format'
import { OWN_SITES } from '@radier/geodata/planning/site'
import { lazy, Suspense, useMemo, useState } from 'react'
import { howMany } from '../../planning/words.ts'
import { CheckIcon } from '../../ui/icons.tsx'
import { Failure } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'
import { noPlan } from '../../view/plan.ts'
import { changeView } from '../../view/use-view.ts'
import { Columns } from './columns.tsx'
import { FileButton } from './file-button.tsx'
import './opened.css'
import { Review } from './review.tsx'
import { Saving } from './saving.tsx'
import { Systems } from './systems.tsx'
import './upload-map.css'
import { farShapes, frameOf, uploadShapes } from './upload-style.ts'
import type { Upload } from './use-upload.ts'

const UploadMap = lazy(() => import('./upload-map.tsx'))

interface OpenedProps {
  upload: Upload
  file: UploadAnswer
  catalogue: CatalogueAnswer
  place: string
  name: string
  bbox: [number, number, number, number] | null
}

/** Columns, location and review at once, for a file that was read. */
export function Opened({ upload, file, catalogue, place, name, bbox }: OpenedProps) {
  const { check, systems, crs, tried, undone } = upload
  const [seen, setSeen] = useState<number | null>(null)
  const system = systems.find(({ code }) => code === tried) ?? null
  const seenAt = check?.preview.find(({ row }) => row === seen)?.geometry
  const shapes = useMemo(() => uploadShapes(check, system, seen), [check, system, seen])
  const away =
    system && !system.inside && system.offKm !== null ? system : systems.find((s) => !s.inside && s.offKm !== null && s.sample.length)
  const far = useMemo(
    () =>
      away &&
      bbox &&
      farShapes([(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2], name, away, `${short(away.title)}\n${formatNumber(away.offKm)} km`),
    [away, bbox, name],
  )
  const choosing = file.tables.length > 0 && file.table === null
  const missing = [...(check?.missing ?? []), ...(crs === null && !choosing ? ['Falta elegir el sistema de coordenadas.'] : [])]
  const store = async () => {
    const stored = await upload.store((check?.refused ?? 0) > 0)
    if (!stored) return
    const left = stored.refused ? `; ${howMany(stored.refused, 'no entró', 'no entraron')}` : ''
    say(`${howMany(stored.stored, 'sitio guardado', 'sitios guardados')} en ${name}${left}`)
    changeView({ page: 'planificar', plan: { ...noPlan, place, from: [OWN_SITES] } })
  }
  return (
    <div className="up-page">
      <div className="up-main">
        <Steps file={file} columns={!check?.missing.length} located={crs !== null} />
        <div className="up-title">
          <div>
            <h1 aria-live="polite">{headline(upload, missing)}</h1>
            <p className="up-under">
              {file.file} · {name} {place} · {howMany(file.rows, 'fila', 'filas')}, {howMany(file.columns.length, 'columna', 'columnas')} ·{' '}
              {file.format}
            </p>
          </div>
          <FileButton text="Otro archivo" label="Otro archivo de sitios" onFile={upload.send} />
        </div>
        {upload.problem && <Failure title={upload.problem.title} detail={upload.problem.detail} />}
        {file.tables.length > 0 && (
          <p className="up-tables">
            <label htmlFor="up-table">El archivo trae {howMany(file.tables.length, 'tabla', 'tablas')}:</label>{' '}
            <select id="up-table" value={file.table ?? ''} onChange={(event) => upload.openTable(event.target.value)}>
              {file.table === null && <option value="">Elija cuál cargar</option>}
              {file.tables.map((table) => (
                <option key={table}>{table}</option>
              ))}
            </select>
          </p>
        )}
        {file.notes.length > 0 && (
          <ul className="up-notes">
            {file.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {!choosing && (
          <>
            <Columns file={file} mapping={upload.mapping} onMap={upload.map} />
            <section className="up-block" aria-labelledby="up-where">
              <h2 id="up-where">
                Dónde caen los sitios <small>el mapa prueba cada sistema antes de elegir</small>
              </h2>
              <div className={far ? 'up-where' : 'up-where two'}>
                <Systems systems={systems} crs={crs} tried={tried} onChoose={upload.choose} />
                <Suspense fallback={<div className="up-map" />}>
                  <UploadMap
                    catalogue={catalogue}
                    place={place}
                    shapes={shapes}
                    box={seenAt ? around(seenAt) : frameOf(bbox, system)}
                    label={`Con ${system?.title ?? 'ningún sistema'}, ${formatNumber(system?.inside ?? 0)} de ${formatNumber(system?.sampled ?? 0)} caen en ${name}`}
                  />
                  {far && (
                    <UploadMap
                      small
                      catalogue={catalogue}
                      place={place}
                      shapes={far.shapes}
                      box={far.box}
                      label={`Con ${away!.title} quedarían a ${formatNumber(away!.offKm)} km`}
                    />
                  )}
                </Suspense>
              </div>
            </section>
          </>
        )}
      </div>
      <aside className="up-side" aria-label="Revisión">
        <Review check={check} checking={upload.checking} undone={undone} seen={seen} onSee={setSeen} onUndo={upload.undo} />
        <Saving upload={upload} missing={missing} file={file.file} onStore={store} />
      </aside>
    </div>
  )
}

function Steps({ file, columns, located }: { file: UploadAnswer; columns: boolean; located: boolean }) {
  const steps: [text: string, done: boolean][] = [
    ['Archivo', true],
    ['Columnas', columns && file.columns.length > 0],
    ['Ubicación', located],
    ['Revisión', columns && located],
    ['Guardar', false],
  ]
  return (
    <ol className="up-steps" aria-label="Pasos de la carga">
      {steps.map(([text, done], i) => (
        <li key={text} className={i === steps.length - 1 ? undefined : done ? 'done' : 'now'}>
          {done && <CheckIcon />}
          {text}
        </li>
      ))}
    </ol>
  )
}

function headline({ check, file }: Upload, missing: readonly string[]): string {
  if (!check) return file?.tables.length && file.table === null ? 'Elija qué tabla se carga' : 'Revisando cada fila…'
  const enter = check.accepted + check.repaired
  const what = `${formatNumber(enter)} de ${formatNumber(check.read)} ${check.read === 1 ? 'sitio' : 'sitios'} ${enter === 1 ? 'puede' : 'pueden'} entrar`
  const [first] = missing
  return first ? `${what}; ${first.charAt(0).toLowerCase()}${first.slice(1).replace(/\.$/, '')}` : what
}

const short = (title: string) => title.split(' · ')[0] ?? title

/** A frame around one row. */
function around({ coordinates }: { coordinates: unknown }): [number, number, number, number] {
  const flat = (coordinates as unknown[]).flat(3) as number[]
  const [xs, ys] = [flat.filter((_, i) => i % 2 === 0), flat.filter((_, i) => i % 2 === 1)]
  return [Math.min(...xs) - 0.002, Math.min(...ys) - 0.002, Math.max(...xs) + 0.002, Math.max(...ys) + 0.002]
}
