/** Where a batch keeps its files: parts while it is made, one zip when it is whole. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** Ids come from us; anything else never reaches the disk. */
function safe(id: string): string {
  if (!/^[a-z0-9]{26}$/.test(id)) throw new Error('No es el código de un lote.')
  return id
}

export const zipPath = (folder: string, id: string): string => join(folder, `${safe(id)}.zip`)
/** The zip while it is written: never offered. */
export const partialPath = (folder: string, id: string): string => join(folder, `${safe(id)}.zip.parcial`)
/** Fichas already made, so that a batch goes on where it was. */
export const partsFolder = (folder: string, id: string): string => join(folder, safe(id))

export function removeBatch(folder: string, id: string): void {
  for (const path of [zipPath(folder, id), partialPath(folder, id), partsFolder(folder, id)]) rmSync(path, { recursive: true, force: true })
}

/** A name that is only a name on any system: letters without accents, figures and hyphens. */
export function fileName(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return plain || 'territorio'
}
