/** The batches that this browser asked for, newest first: how a person finds them again after closing the tab. */
import type { BatchAnswer } from '@radier/api/contract'
import { keep, recall } from '../../ui/memory.ts'

export interface KeptBatch {
  id: string
  total: number
  formats: string[]
  createdAt: string
}

const key = 'radier.lotes'
const most = 12

/** Reads what was kept; anything else than batches is left out. */
export function readKept(text: string | null): KeptBatch[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.filter(isKept).slice(0, most) : []
  } catch {
    return []
  }
}

const isKept = (item: unknown): item is KeptBatch => {
  const batch = item as Partial<KeptBatch> | null
  return (
    typeof batch?.id === 'string' && typeof batch.total === 'number' && typeof batch.createdAt === 'string' && Array.isArray(batch.formats)
  )
}

export const keptBatches = (): KeptBatch[] => readKept(recall(key))

export function keepBatch({ id, total, formats, createdAt }: BatchAnswer): void {
  const others = keptBatches().filter((batch) => batch.id !== id)
  keep(key, JSON.stringify([{ id, total, formats, createdAt }, ...others].slice(0, most)))
}

export function forgetBatch(id: string): void {
  keep(key, JSON.stringify(keptBatches().filter((batch) => batch.id !== id)))
}
