import platesUrl from '@radier/geodata/starter/plates.json?url'
import { useEffect, useState } from 'react'
import { type Plates, readPlates } from './plates-data.ts'
import { drawPlates, type PlatesDrawing } from './plates-drawing.ts'

export interface ReadyPlates {
  drawing: PlatesDrawing
  axis: Plates['axis']
}

const ready: Promise<ReadyPlates> = readPlates(platesUrl).then((plates) => ({ drawing: drawPlates(plates), axis: plates.axis }))

/** The country's outlines, asked for as soon as the program loads; null until they arrive, a sentence when they do not. */
export function usePlates(): ReadyPlates | string | null {
  const [plates, setPlates] = useState<ReadyPlates | string | null>(null)
  useEffect(() => {
    ready.then(setPlates, (cause: Error) => setPlates(cause.message))
  }, [])
  return plates
}
