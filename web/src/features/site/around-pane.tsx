import type { CandidateAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { type Service, services } from '@radier/geodata/planning/criterion'
import type { Cabida } from '@radier/geodata/planning/question'

import { metresText } from '../../planning/words.ts'
import { AfterProject } from './after-project.tsx'
import './near.css'
import { VerdictMark } from './verdict.tsx'

/** What is near the site against the standards, what it touches, and what the project would change. */
export function AroundPane({ site, cabida }: { site: CandidateAnswer; cabida: Cabida | null }) {
  return (
    <>
      <section className="block">
        <h2>
          Lo más cercano <small>en línea recta, no por calles</small>
        </h2>
        <table className="near">
          <thead className="vh">
            <tr>
              <th>Servicio</th>
              <th>Distancia</th>
              <th>Estándar SIEDU</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(services) as Service[]).map((service) => (
              <Nearest key={service} service={service} found={site.nearest[service]} />
            ))}
          </tbody>
        </table>
        <p className="menor caveat">Estándares de acceso del SIEDU (INE). La distancia se mide sobre el elipsoide.</p>
      </section>
      <Masks site={site} />
      <AfterProject site={site} cabida={cabida} />
    </>
  )
}

function Nearest({ service, found }: { service: Service; found: CandidateAnswer['nearest'][Service] }) {
  const { label, metres } = services[service]
  return (
    <tr>
      <th scope="row">
        {label}
        <small>{found ? (found.name ?? 'sin nombre en su fuente') : 's/i: no hay capa cargada'}</small>
      </th>
      <td>
        <b>{metresText(found?.metres ?? null)}</b>
        <small>pide {metresText(metres)}</small>
      </td>
      <td>
        <VerdictMark verdict={!found ? 'pendiente' : found.metres <= metres ? 'cumple' : 'no cumple'} />
      </td>
    </tr>
  )
}

function Masks({ site }: { site: CandidateAnswer }) {
  return (
    <section className="block">
      <h2>Zonas que evitar</h2>
      <table className="near">
        <tbody>
          {site.masks.map(({ layer, title, share, why }) => (
            <tr key={layer}>
              <th scope="row">
                {title}
                {why && <small>s/i: {why}.</small>}
              </th>
              <td>{share === null ? null : share === 0 ? 'no la toca' : <b>toca {formatNumber(share * 100, 1)} % del sitio</b>}</td>
              <td>
                <VerdictMark verdict={share === null ? 'pendiente' : share === 0 ? 'cumple' : 'no cumple'} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!site.masks.length && <p className="menor">Ninguna capa de riesgo o protección cargada: pendiente.</p>}
    </section>
  )
}
