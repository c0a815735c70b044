/** The rows of a file that enter become sites: all that were accepted, in one transaction, or none. */
import { formatNumber } from '@radier/geodata/measure/format'
import { namesAnIdentifier } from '@radier/geodata/measure/identifier'
import type { UploadCheckAsked, UploadStored } from '../contract-uploads.ts'
import { Problem } from '../problem.ts'
import { type Beginning, insertSites, type NewSite } from '../queries/site-insert.ts'
import { type AcceptedRow, acceptedRows } from '../queries/upload-accepted.ts'
import { uploadCounts } from '../queries/upload-result.ts'
import type { Service } from '../service.ts'
import type { Kept } from '../uploads/desk.ts'
import type { Readers } from '../uploads/readers.ts'
import { refuseTooMany } from './site-answer.ts'
import { judged } from './upload-check.ts'
import { rowsText } from './upload-open.ts'

export interface StoreAsked extends UploadCheckAsked {
  /** With refused rows nothing is stored unless the person says that the good ones enter without them. */
  acceptGoodRows: boolean
  by?: string
}

export async function storeUpload(
  service: Service,
  readers: Readers,
  kept: Kept,
  asked: StoreAsked,
  signal: AbortSignal,
): Promise<UploadStored> {
  if (kept.storing) throw new Problem('malformado', 'Ese archivo se está guardando en este momento.')
  kept.storing = true
  try {
    return await judged(service, readers, kept, asked, signal, async (tx, { done }) => {
      if (done.missing.length) throw new Problem('malformado', `${done.missing.join(' ')} No se guardó nada.`)
      const { accepted, repaired, refused } = await uploadCounts(tx)
      if (refused > 0 && !asked.acceptGoodRows)
        throw new Problem(
          'malformado',
          `${rowsText(refused)} no pueden entrar. Corríjalas, o diga que se guarden sólo las buenas. No se guardó nada.`,
        )
      if (accepted + repaired === 0) throw new Problem('malformado', 'Ninguna fila puede entrar. No se guardó nada.')
      const ids = await insertSites(
        tx,
        (await acceptedRows(tx)).map((row) => newSite(row, kept, asked.by ?? null)),
      )
      await refuseTooMany(tx)
      return { read: done.read, accepted, repaired, stored: ids.length, refused, ids }
    })
  } catch (error) {
    if ((error as { code?: unknown }).code !== '23505') throw error
    throw new Problem('malformado', 'Uno de estos sitios se guardó mientras tanto: revise otra vez. No se guardó nada.', { cause: error })
  } finally {
    kept.storing = false
  }
}

function newSite(
  { row, name, stated, outlined, owner, priceUfM2, attributes, geometry }: AcceptedRow,
  { place, name: file }: Kept,
  by: string | null,
): NewSite & Beginning {
  const own = Object.entries(attributes).map(([label, value]) => ({
    label,
    text: namesAnIdentifier(label) ? String(value) : textOf(value),
  }))
  const declared =
    outlined && stated !== null ? [{ label: 'Superficie declarada', text: `${formatNumber(stated, stated % 1 ? 1 : 0)} m²` }] : []
  return {
    place,
    name,
    geometry,
    areaM2: stated,
    owner,
    priceUfM2,
    origin: { kind: 'archivo', file, row },
    attributes: [...declared, ...own],
    by,
    text: `cargado desde «${file}», fila ${row}`,
  }
}

const textOf = (value: string | number | boolean): string => {
  if (typeof value === 'boolean') return value ? 'Sí' : 'No'
  return typeof value === 'number' ? formatNumber(value, Math.min(6, `${value}`.split('.')[1]?.length ?? 0)) : value
}
