import type { Progress } from '@radier/api/contract'
import { useEffect, useRef } from 'react'
import { catalogueUrl, progressUrl } from './addresses.ts'
import { askAgain, askEverythingAgain } from './answer.ts'
import { useCatalogue, useProgress } from './queries.ts'

const sign = (progress: Progress | null) => (progress ? `${progress.source}/${progress.step}` : '')

/** Watches the load under way. When something was published, everything on screen is asked again. */
export function useFollowLoads(): Progress | null {
  const progress = useProgress().data
  const version = useCatalogue().data?.version
  const step = sign(progress)
  const busy = step !== ''

  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && askAgain(progressUrl), busy ? 2000 : 20000)
    return () => clearInterval(timer)
  }, [busy])

  const lastStep = useRef(step)
  useEffect(() => {
    if (lastStep.current === step) return
    lastStep.current = step
    void askAgain(catalogueUrl)
  }, [step])

  const lastVersion = useRef(version)
  useEffect(() => {
    if (lastVersion.current !== undefined && lastVersion.current !== version) askEverythingAgain(catalogueUrl)
    lastVersion.current = version
  }, [version])

  return progress
}
