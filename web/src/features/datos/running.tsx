import type { Progress } from '@radier/api/contract'
import { loadSteps } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'

const steps = Object.keys(loadSteps)

/** The load under way: step, what was counted, and what is seen meanwhile. */
export function Running({ progress }: { progress: Progress }) {
  const at = steps.indexOf(progress.step)
  const share = progress.total ? Math.round((progress.done / progress.total) * 100) : 0
  return (
    <section className="running" aria-label="Carga en curso">
      <div>
        <b>Cargando {progress.title}</b>
        <p className="menor">
          {formatNumber(progress.done)}
          {progress.total ? ` de ${formatNumber(progress.total)}` : ''}. Fuente {formatNumber(progress.position)} de{' '}
          {formatNumber(progress.of)}. Hasta terminar se ve la copia anterior.
        </p>
      </div>
      <ol className="running-steps">
        {steps.map((step, i) => (
          <li key={step} className={i < at ? 'done' : i === at ? 'now' : undefined} aria-current={i === at ? 'step' : undefined}>
            {step.charAt(0).toUpperCase() + step.slice(1)}
          </li>
        ))}
      </ol>
      <div
        className="running-bar"
        role="progressbar"
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label={`Avance de ${progress.title}`}
      >
        <i style={{ width: `${share}%` }} />
      </div>
    </section>
  )
}
