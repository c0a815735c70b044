import { formatNumber } from '@radier/geodata/measure/format'
import { unitBeside } from '@radier/geodata/measure/unit'
import type { Cabida } from '@radier/geodata/planning/question'
import { Bold } from '../ui/bold.tsx'

/** How many homes fit, by norms of which state, and the rule that binds. */
export function CabidaFigure({ cabida, exercise }: { cabida: Cabida; exercise?: boolean }) {
  const written = formatNumber(cabida.homes)
  return (
    <>
      <p className="figure" aria-live="polite">
        <b>{written}</b>
        {cabida.homes === null ? (
          <span>
            viviendas: pendiente,
            <br />
            falta una norma que mande
          </span>
        ) : (
          <span>
            {unitBeside(written, 'viviendas')} {cabida.homes === 1 ? 'cabe' : 'caben'}
            {cabida.atMost && ', a lo más,'}
            <br />
            {stoodBy(cabida, exercise)}
          </span>
        )}
      </p>
      <p className="phrase">
        <Bold text={marked(cabida)} />
      </p>
    </>
  )
}

/** The sentence with the limit that binds in bold. */
function marked({ sentence, limits, binding }: Cabida): string {
  const title = limits.find(({ id }) => id === binding)?.title.toLowerCase()
  return title ? sentence.replace(title, `**${title}**`) : sentence
}

/** «según la norma en borrador», «según la norma validada», «si cambia la norma: ejercicio». */
function stoodBy({ state }: Cabida, exercise = false): string {
  if (exercise) return 'si cambia la norma: ejercicio'
  return state === 'borrador' ? 'según la norma en borrador' : `según la norma ${state === 'validado' ? 'validada' : 'revisada'}`
}
