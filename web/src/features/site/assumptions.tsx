import type { CabidaQuestion } from '@radier/geodata/planning/question'
import { NumberField } from '../../planning/number-field.tsx'
import { areaText, shortNumber } from '../../planning/words.ts'
import { Sides } from './sides.tsx'
import { numbers, type Tries } from './tries.ts'

interface AssumptionsProps {
  question: CabidaQuestion
  tries: Tries
  onTry: (tries: Tries) => void
}

/** The decisions that are nobody's norm, said in a line and changed under it. */
export function Assumptions({ question, tries, onTry }: AssumptionsProps) {
  const { homeM2, efficiency, floorM } = question.assumptions
  const assume = (change: Partial<Tries['assumptions']>) => onTry({ ...tries, assumptions: { ...tries.assumptions, ...change } })
  return (
    <details className="assumptions">
      <summary>
        Supuestos editables: {shortNumber(homeM2, 1)} m² por vivienda, eficiencia {shortNumber(efficiency, 2)}, piso de{' '}
        {shortNumber(floorM, 2)} m{question.grossM2 === null ? '' : `, superficie bruta ${areaText(question.grossM2)}`}.
      </summary>
      <div className="fields">
        {Object.entries(numbers).map(([word, { key, ...field }]) => (
          <NumberField
            key={word}
            {...field}
            value={question.assumptions[key]}
            blank={key === 'publicUseM2' || key === 'riskM2'}
            onChange={(value) => assume({ [key]: value })}
          />
        ))}
        <NumberField
          label="Superficie bruta"
          value={question.grossM2}
          unit="m²"
          least={question.areaM2}
          most={question.areaM2 * 20}
          decimals={0}
          blank
          note={question.grossM2 === null ? 'Hasta el eje de las calles que enfrenta (OGUC 2.1.22). Sin ella se usa el predio.' : undefined}
          onChange={(grossM2) => onTry({ ...tries, grossM2 })}
        />
      </div>
      <label className="check">
        <input type="checkbox" checked={question.assumptions.openings} onChange={(event) => assume({ openings: event.target.checked })} />
        Ventanas hacia los vecinos (distancias con vano, OGUC 2.6.3)
      </label>
      {question.outline && <Sides outline={question.outline} fronts={question.fronts} onChange={(fronts) => onTry({ ...tries, fronts })} />}
      <button type="button" className="link" onClick={() => onTry({ change: tries.change, assumptions: {}, programme: tries.programme })}>
        Volver a los supuestos de partida
      </button>
    </details>
  )
}
