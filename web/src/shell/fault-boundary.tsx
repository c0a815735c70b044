import { Component, type ReactNode } from 'react'
import { Fault } from '../ui/state.tsx'

interface FaultBoundaryProps {
  /** Changes when another thing is asked for: then it is tried again. */
  asked?: unknown
  children: ReactNode
}

/** What breaks inside becomes a sentence and two ways out; what stands outside goes on. */
export class FaultBoundary extends Component<FaultBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('nada') }
  }

  override componentDidUpdate({ asked }: FaultBoundaryProps) {
    if (this.state.error !== null && asked !== this.props.asked) this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    const words = error instanceof Error ? error.message : String(error)
    const unread = /module|import/i.test(words)
    return (
      <main id="content" className="page">
        <Fault
          title={unread ? 'No se pudo leer una parte de Radier' : 'Esto no se pudo mostrar'}
          detail={
            unread
              ? 'Puede que falte la red o que haya una versión nueva. La dirección sigue siendo la misma: al volver a cargar verá lo que pidió.'
              : 'Falló el programa, no los datos: nada se perdió. Si al volver a cargar se repite, avise con el texto de abajo.'
          }
          words={words}
        >
          <button type="button" className="bt primary" onClick={() => location.reload()}>
            Volver a cargar
          </button>
          <a className="bt" href="/">
            Volver a Chile
          </a>
        </Fault>
      </main>
    )
  }
}
