import type { Progress } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'

const steps: { id: Progress['step']; text: string }[] = [
  { id: 'traer', text: 'Traer' },
  { id: 'leer', text: 'Leer' },
  { id: 'ordenar', text: 'Ordenar' },
  { id: 'corregir', text: 'Corregir' },
  { id: 'revisar', text: 'Revisar' },
  { id: 'guardar', text: 'Guardar' },
  { id: 'publicar', text: 'Publicar' },
]

/** The load under way: step, what was counted, and what is seen meanwhile. */
export function Running({ progress }: { progress: Progress }) {
  const at = steps.findIndex((s) => s.id === progress.step)
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
        {steps.map(({ id, text }, i) => (
          <li key={id} className={i < at ? 'done' : i === at ? 'now' : undefined} aria-current={i === at ? 'step' : undefined}>
            {text}
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
