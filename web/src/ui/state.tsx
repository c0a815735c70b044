import type { ReactNode } from 'react'
import { CrossIcon } from './icons.tsx'

/** Grey bars of the height of what is coming. */
export function Skeleton({ lines = 3, label = 'Leyendo' }: { lines?: number; label?: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, i) => (
        <i key={i} style={{ width: `${[92, 70, 84, 56, 76][i % 5]}%` }} />
      ))}
    </div>
  )
}

interface FailureProps {
  title: string
  detail: string
  onRetry?: () => void
}

/** What failed, what is still shown, and the way to try again. */
export function Failure({ title, detail, onRetry }: FailureProps) {
  return (
    <div className="failure" role="alert">
      <p className="failure-title">
        <CrossIcon />
        {title}
      </p>
      <p>{detail}</p>
      {onRetry && (
        <button type="button" className="bt" onClick={onRetry}>
          Reintentar
        </button>
      )}
    </div>
  )
}

interface FaultProps {
  title: string
  detail: string
  /** What the program said, for whoever mends it. */
  words: string
  /** The ways out. */
  children: ReactNode
}

/** A whole place that could not be shown. */
export function Fault({ title, detail, words, children }: FaultProps) {
  return (
    <div className="fault" role="alert">
      <h1>{title}</h1>
      <p>{detail}</p>
      <div className="fault-ways">{children}</div>
      <p className="mono">{words}</p>
    </div>
  )
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  )
}

/** The hatch that stands for the unknown. */
export const Hatch = () => <span className="hatch" aria-hidden="true" />
