import type { CandidateAnswer, SiteAnswer } from '@radier/api/contract'
import { siteStates } from '@radier/geodata/planning/site'
import { useId, useState } from 'react'
import { addPhoto } from '../../data/site.ts'
import { changeKept } from '../../planning/change-site.ts'
import { usePerson } from '../../planning/person.ts'
import { PersonField } from '../../planning/person-field.tsx'
import { Empty } from '../../ui/state.tsx'
import { act } from './act.ts'
import './history.css'
import { EventOf } from './site-event.tsx'

/** Bytes of a photo that the server takes. */
const mostBytes = 5 * 2 ** 20

/** How far a site has come, and everything that was done with it. */
export function HistoryPane({ site }: { site: CandidateAnswer }) {
  const { site: kept } = site
  if (!kept)
    return (
      <>
        <section className="block">
          <Empty title="Todavía no está en el banco de suelo">
            <p className="menor">Al guardarlo empieza su historia: estados, notas y fotos, cada una con quién y cuándo.</p>
          </Empty>
        </section>
        <Attributes of={site.attributes} />
      </>
    )
  return (
    <>
      <StateOf site={site} kept={kept} />
      <NewNote site={site} kept={kept} />
      <section className="block">
        <h2>Lo que se ha hecho</h2>
        <ol className="log site-history">
          {kept.history.map((event) => (
            <EventOf key={`${event.at}${event.kind}${event.text}`} event={event} site={site} kept={kept} />
          ))}
        </ol>
      </section>
      <Attributes of={site.attributes} />
    </>
  )
}

/** What its source says of it. */
function Attributes({ of }: { of: CandidateAnswer['attributes'] }) {
  if (!of.length) return null
  return (
    <section className="block">
      <h2>Lo que dice su fuente</h2>
      <dl className="facts">
        {of.map(({ label, text }) => (
          <div key={label} className="fact">
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface Kept {
  site: CandidateAnswer
  kept: SiteAnswer
}

function StateOf({ site, kept }: Kept) {
  const at = siteStates.indexOf(kept.state)
  const named = usePerson().trim() !== ''
  return (
    <section className="block">
      <h2>
        Estado <small>queda con su nombre y la hora</small>
      </h2>
      <PersonField />
      <fieldset className="way">
        <legend className="vh">Estado del sitio</legend>
        {siteStates.map((state, i) => (
          <button
            key={state}
            type="button"
            className={i < at ? 'passed' : undefined}
            aria-pressed={state === kept.state}
            disabled={!named && state !== kept.state}
            onClick={() => state !== kept.state && void changeKept(site.ref, kept, { state })}
          >
            {state}
          </button>
        ))}
      </fieldset>
      {!named && <p className="menor">Escriba su nombre para cambiar el estado.</p>}
    </section>
  )
}

function NewNote({ site, kept }: Kept) {
  const [note, setNote] = useState('')
  const id = useId()
  const write = async () => {
    if (!note.trim()) return
    if (await changeKept(site.ref, kept, { note: note.trim() })) setNote('')
  }
  return (
    <section className="block">
      <h2>Notas y fotos</h2>
      <label htmlFor={id} className="vh">
        Nota
      </label>
      <textarea
        id={id}
        className="field note"
        rows={2}
        maxLength={2000}
        value={note}
        placeholder="Qué se vio, quién lo dijo, qué falta"
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="buttons">
        <button type="button" className="bt" disabled={!note.trim()} onClick={() => void write()}>
          Anotar
        </button>
        <PhotoPicker site={site} kept={kept} />
      </div>
    </section>
  )
}

function PhotoPicker({ site, kept }: Kept) {
  const [fault, setFault] = useState<string | null>(null)
  const pick = async (file: File | undefined) => {
    if (!file) return
    setFault(file.size > mostBytes ? `«${file.name}» pesa más de 5 MB. Achíquela y vuelva a intentarlo.` : null)
    if (file.size <= mostBytes) await act((who) => addPhoto(site.place, site.ref, kept.id, file, who))
  }
  return (
    <>
      <label className="bt file">
        Agregar foto
        <input
          type="file"
          className="vh"
          accept="image/jpeg,image/png,image/webp"
          onChange={(event) => {
            void pick(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </label>
      {fault && (
        <p className="error-text" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}
