import type { Progress } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { changeView } from '../view/use-view.ts'

const verbs: Record<Progress['step'], string> = {
  traer: 'trayendo',
  leer: 'leyendo',
  ordenar: 'ordenando',
  corregir: 'corrigiendo',
  revisar: 'revisando',
  guardar: 'guardando',
  publicar: 'publicando',
}

/** What the load under way is doing, in words. */
export function progressText({ title, step, done, total, position, of }: Progress): string {
  const count = total ? `: ${formatNumber(done)} de ${formatNumber(total)}` : done ? `: ${formatNumber(done)}` : ''
  return `${title}, ${verbs[step]}${count}. Fuente ${formatNumber(position)} de ${formatNumber(of)}.`
}

/** Share of the run done, 0–1. */
export function progressShare({ done, total, position, of }: Progress): number {
  const inside = total ? Math.min(1, done / total) : 0
  return of ? Math.min(1, (position - 1 + inside) / of) : 0
}

/** A thin line while data loads behind; the map stays usable. */
export function ProgressLine({ progress }: { progress: Progress }) {
  const share = Math.round(progressShare(progress) * 100)
  return (
    <div className="progress-line">
      <div role="progressbar" aria-label="Carga en curso" aria-valuenow={share} aria-valuemin={0} aria-valuemax={100}>
        <i style={{ width: `${share}%` }} />
      </div>
      <button type="button" className="link quiet" onClick={() => changeView({ page: 'datos' })}>
        {progressText(progress)}
      </button>
    </div>
  )
}
