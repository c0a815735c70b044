import type { CandidateAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { type DemandRow, demand } from '@radier/geodata/planning/demand'
import type { Cabida } from '@radier/geodata/planning/question'
import { howMany, shortNumber } from '../../planning/words.ts'
import './near.css'
import { VerdictMark } from './verdict.tsx'

/** What the people of the project would do to the places and the green of the surroundings. */
export function AfterProject({ site, cabida }: { site: CandidateAnswer; cabida: Cabida | null }) {
  const { people, rows } = demand(cabida?.homes ?? null, site.around)
  return (
    <section className="block">
      <h2>
        Después del proyecto <small>{people === null ? 's/i' : `${formatNumber(people)} personas más`}</small>
      </h2>
      <table className="near">
        <thead>
          <tr>
            <th scope="col">Alrededor del sitio</th>
            <th scope="col">Hoy</th>
            <th scope="col">Después</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <p className="menor caveat">
        A 4 personas por vivienda (OGUC 2.1.22). {site.around.source ? `Alrededor: ${site.around.source}.` : 'Lo de alrededor está s/i.'}
      </p>
    </section>
  )
}

const [place, places] = ['cupo', 'cupos'] as const

function Row({ row: { title, unit, before, after, standard, verdict, missing, formula } }: { row: DemandRow }) {
  const decimals = standard === null ? 0 : 2
  return (
    <>
      <tr className="first">
        <th scope="row">{title}</th>
        <td>{formatNumber(before, decimals)}</td>
        <td>
          <b>{formatNumber(after, decimals)}</b>
        </td>
      </tr>
      <tr>
        <td colSpan={3} className="told">
          <VerdictMark verdict={verdict ?? 'sin estándar'} />
          {standard !== null && ` pide ${shortNumber(standard, 2)} ${standard === 1 ? unit.replace(places, place) : unit}`}
          {missing !== null &&
            missing > 0 &&
            `, ${missing === 1 ? 'falta' : 'faltan'} ${unit.startsWith(places) ? howMany(missing, place, places) : `${formatNumber(missing)} m²`}`}
          <small>{formula}</small>
        </td>
      </tr>
    </>
  )
}
