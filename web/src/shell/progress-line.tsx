import type { Progress } from '@radier/api/contract'
import { changeView } from '../view/use-view.ts'
import { progressShare, progressText } from './progress.ts'

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
