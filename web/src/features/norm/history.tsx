import type { ZoneNorms } from '@radier/api/contract'
import { formatDate } from '@radier/geodata/measure/format'
import { type NormField, normField } from '@radier/geodata/planning/norm'
import { dayOf } from '../../planning/words.ts'

/** Who did what with the norms of a zone, newest first. */
export function History({ zone }: { zone: ZoneNorms }) {
  const events = Object.entries(zone.norms)
    .flatMap(([field, norm]) => norm.history.map((event) => ({ ...event, field: field as NormField })))
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, 12)
  return (
    <section className="block">
      <h2>Quién y cuándo</h2>
      {events.length ? (
        <ol className="log norm-history">
          {events.map(({ at, by, action, field, text }) => (
            <li key={`${at}${field}${action}`}>
              <time dateTime={at}>{formatDate(dayOf(at))}</time>
              <span>
                {by}: {action} {normField(field).label.toLowerCase()}. {text}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="menor">Todo como lo leyó el programa: nadie ha revisado nada en esta zona.</p>
      )}
      <p className="menor caveat">Validar pide artículo y lo hace otra persona. Lo validado se reabre con motivo.</p>
    </section>
  )
}
