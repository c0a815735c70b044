import type { CandidateAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { type NormField, normField, normFields } from '@radier/geodata/planning/norm'
import type { Cabida, ZonePart } from '@radier/geodata/planning/question'
import { writeReading } from '@radier/geodata/planning/read-norm'
import { Explained } from '../../glossary/explained.tsx'
import { usePerson } from '../../planning/person.ts'
import { PersonField } from '../../planning/person-field.tsx'
import { StateTag } from '../../planning/state-tag.tsx'
import { usePlaceName } from '../../planning/use-place-name.ts'
import { capital, dayOf, howMany, stateOf } from '../../planning/words.ts'
import { downloadText } from '../../ui/download.ts'
import { Empty } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'
import { openZone } from './cited-norm.tsx'
import { letter } from './letter.ts'
import './near.css'

const fields = Object.keys(normFields) as NormField[]

/** The norms of the zones of a site as their plan writes them, and what has to be asked. */
export function NormPane({ site, cabida }: { site: CandidateAnswer; cabida: Cabida | null }) {
  const parts = site.question?.parts ?? []
  return (
    <>
      {parts.map((part) => (
        <ZoneOf key={part.zone} part={part} place={site.place} alone={parts.length === 1} />
      ))}
      {!parts.length && (
        <section className="block">
          <Empty title="Sin zona">
            <p className="menor">El sitio no cae en ninguna zona de un plan cargado: todas sus normas están pendientes.</p>
          </Empty>
        </section>
      )}
      {cabida && <AskDom site={site} cabida={cabida} parts={parts} />}
    </>
  )
}

function ZoneOf({ part, place, alone }: { part: ZonePart; place: string; alone: boolean }) {
  return (
    <section className="block">
      <h2>
        Zona {part.zone}
        <small>{alone ? capital(part.name) : `${capital(part.name)} · ${formatNumber(part.share * 100)} % del sitio`}</small>
      </h2>
      <table className="near norms">
        <thead className="vh">
          <tr>
            <th>Norma</th>
            <th>Se lee</th>
            <th>Estado</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const norm = part.norms[field]
            return (
              <tr key={field}>
                <th scope="row">
                  <Explained text={normField(field).label} />
                  <small>
                    {norm.raw === null ? 'no está en el archivo' : `«${norm.raw}»`}
                    {(norm.article ?? norm.raw) !== null && ` · ${norm.article ?? 'falta el artículo'}`}
                  </small>
                </th>
                <td>{writeReading(field, norm.reading)}</td>
                <td>
                  <StateTag state={stateOf(norm)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <button type="button" className="link" onClick={() => openZone(place, part.zone)}>
        Abrir la zona {part.zone} en el editor de normas
      </button>
    </section>
  )
}

function AskDom({ site, cabida, parts }: { site: CandidateAnswer; cabida: Cabida; parts: readonly ZonePart[] }) {
  const by = usePerson().trim()
  const comuna = usePlaceName(site.place)
  const text = letter({ site, comuna, parts, ask: cabida.ask, by, today: dayOf() })
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => say('Consulta copiada. Péguela en su correo o en la oficina de partes.'),
      () => say('Este navegador no deja copiar. Descárguela como texto.'),
    )
  return (
    <section className="block">
      <h2>
        Consultar a la DOM
        <small>{howMany(cabida.ask.length, 'pregunta', 'preguntas')}</small>
      </h2>
      {cabida.ask.length === 0 ? (
        <p className="menor">
          La cabida no tiene nada pendiente que preguntar. El certificado de informaciones previas sigue siendo lo que obliga.
        </p>
      ) : (
        <>
          <PersonField label="Quién firma" />
          <textarea className="field letter" aria-label="Texto de la consulta" readOnly rows={14} value={text} />
          <div className="buttons">
            <button type="button" className="bt" onClick={copy}>
              Copiar
            </button>
            <button type="button" className="bt" onClick={() => downloadText(`consulta-dom-${slug(site.name)}.txt`, text, 'text/plain')}>
              Descargar .txt
            </button>
          </div>
        </>
      )}
    </section>
  )
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase()
