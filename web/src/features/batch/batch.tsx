import type { BatchAnswer, TerritoryCard } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { useEffect, useState } from 'react'
import { askAgain, useAnswer } from '../../data/answer.ts'
import type { Problem } from '../../data/problem.ts'
import { CheckIcon, ClockIcon, CrossIcon, DownloadIcon } from '../../ui/icons.tsx'
import { Empty, Failure, Skeleton } from '../../ui/state.tsx'
import { cancelBatch, startBatch } from './ask.ts'
import { keepBatch } from './kept.ts'
import { batchTitle, megabytes, moment } from './words.ts'

interface BatchProps {
  id: string
  comunas: readonly TerritoryCard[]
  onOpen: (id: string | null) => void
}

const underway = (batch: BatchAnswer | null): boolean => batch?.state === 'en cola' || batch?.state === 'en curso'

/** One batch: what is happening, the file when it is whole, and what to do when it is not. */
export function Batch({ id, comunas, onOpen }: BatchProps) {
  const url = `/api/batches/${encodeURIComponent(id)}`
  const answer = useAnswer<BatchAnswer>(url)
  const batch = answer.data
  const [problem, setProblem] = useState<Problem | null>(null)
  const going = underway(batch)

  useEffect(() => {
    if (!going) return
    const timer = setInterval(() => void askAgain(url), 1000)
    return () => clearInterval(timer)
  }, [going, url])

  if (!batch)
    return answer.problem ? (
      <Empty title={answer.problem.status === 404 ? 'No hay un lote con esa dirección' : answer.problem.title}>
        <p className="menor">{answer.problem.detail}</p>
        <button type="button" className="bt" onClick={() => onOpen(null)}>
          Preparar otro
        </button>
      </Empty>
    ) : (
      <Skeleton lines={5} label="Buscando el lote" />
    )

  const cancel = async () => {
    setProblem(await cancelBatch(id))
    await askAgain(url)
  }
  const again = async () => {
    const next = await startBatch({ codes: batch.codes, template: batch.template, formats: batch.formats })
    if ('problem' in next) return setProblem(next.problem)
    keepBatch(next)
    onOpen(next.id)
  }
  const names = new Map(comunas.map(({ code, name }) => [code, name]))

  return (
    <section className="batch" aria-labelledby="batch-title">
      <header className="batch-head">
        <p className="menor">Lote pedido el {moment(batch.createdAt)}</p>
        <h1 id="batch-title">{batchTitle(batch.total, batch.formats)}</h1>
      </header>
      <div className={`batch-state ${batch.state.replace(' ', '-')}`}>
        <State batch={batch} />
        {going && (
          <button type="button" className="bt" onClick={() => void cancel()}>
            Cancelar
          </button>
        )}
        {batch.state === 'listo' && batch.file && (
          <a className="bt primary" href={batch.file} download>
            <DownloadIcon />
            Descargar zip{batch.bytes !== null && `, ${megabytes(batch.bytes)}`}
          </a>
        )}
        {(batch.state === 'cancelado' || batch.state === 'fallido' || batch.state === 'vencido') && (
          <button type="button" className="bt primary" onClick={() => void again()}>
            Pedirlo de nuevo
          </button>
        )}
        {problem && <Failure title={problem.title} detail={problem.detail} />}
        {answer.problem && <p className="menor error-text">{answer.problem.title}. El lote sigue en el servidor; se vuelve a preguntar.</p>}
      </div>
      <p className="menor">
        {going && 'Puede cerrar esta pestaña: el lote sigue, y esta dirección lo encuentra. '}
        {batch.codes
          .slice(0, 24)
          .map((code) => names.get(code) ?? code)
          .join(', ')}
        {batch.codes.length > 24 && ` y ${formatNumber(batch.codes.length - 24)} más`}.
      </p>
      <button type="button" className="link" onClick={() => onOpen(null)}>
        Preparar otro lote
      </button>
    </section>
  )
}

function State({ batch }: { batch: BatchAnswer }) {
  const { state, total, done, before, sentence, expiresAt } = batch
  const Icon = state === 'listo' ? CheckIcon : state === 'en cola' ? ClockIcon : state === 'en curso' ? null : CrossIcon
  const titles: Record<BatchAnswer['state'], string> = {
    'en cola': before
      ? `En cola: ${before === 1 ? 'hay un lote antes' : `hay ${formatNumber(before)} lotes antes`}`
      : 'En cola: es el siguiente',
    'en curso': `Van ${formatNumber(done)} de ${formatNumber(total)}`,
    listo: total === 1 ? 'La ficha está lista' : `Las ${formatNumber(total)} fichas están listas`,
    cancelado: 'Cancelado: no quedó ningún archivo',
    fallido: 'No se pudo completar',
    vencido: 'El archivo ya no está',
  }
  return (
    <div role="status">
      <p className="batch-state-title">
        {Icon && <Icon />}
        {titles[state]}
      </p>
      {(state === 'en curso' || state === 'en cola') && (
        <div
          className="running-bar"
          role="progressbar"
          aria-label="Avance del lote"
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
        >
          <i style={{ width: `${(done / Math.max(1, total)) * 100}%` }} />
        </div>
      )}
      {state !== 'listo' && <p>{sentence}</p>}
      {state === 'listo' && expiresAt && <p className="menor">El archivo se guarda hasta el {moment(expiresAt)}.</p>}
    </div>
  )
}
