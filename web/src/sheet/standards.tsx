import type { StandardsBlock, Verdict } from '@radier/geodata/ficha/content'
import { Explained } from '../glossary/explained.tsx'
import { FigureText } from './figure.tsx'

const marks: Record<Verdict, { look: string; path: string | null }> = {
  cumple: { look: 'ok', path: 'm3.5 8.2 3 3 6-6.400' },
  'no cumple': { look: 'bad', path: 'm4.500 4.500 7 7M11.500 4.500l-7 7' },
  'sin estándar': { look: 'without', path: null },
  's/i': { look: 'blank', path: null },
}

/** The traffic light: figure, standard and a verdict in words beside its mark. */
export function Standards({ block }: { block: StandardsBlock }) {
  return (
    <div className="paper-table standards">
      <p className="menor">{block.summary}</p>
      <table>
        <caption className="vh">Cifras frente a su estándar</caption>
        <thead>
          <tr>
            <th scope="col">Indicador</th>
            <th scope="col" className="right">
              Cifra
            </th>
            <th scope="col">Estándar</th>
            <th scope="col">Resultado</th>
          </tr>
        </thead>
        <tbody>
          {block.rows.map(({ indicator, label, figure, standard, verdict, period }) => (
            <tr key={`${indicator}${period}`}>
              <th scope="row">
                <Explained text={label} /> <small>{period}</small>
              </th>
              <td className="right">
                <FigureText figure={figure} hatched /> {figure.value !== null && <small>{figure.unit}</small>}
              </td>
              <td>{standard}</td>
              <td className="verdict">
                <VerdictMark verdict={verdict} />
                {verdict}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { look, path } = marks[verdict]
  return (
    <svg className={`light ${look}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      {path && <path d={path} />}
    </svg>
  )
}
