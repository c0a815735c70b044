/** What would happen with a file: the rows shaped aside, judged in PostGIS in a transaction that leaves nothing. */
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { UploadCheckAnswer, UploadCheckAsked } from '../contract-uploads.ts'
import type { Transaction } from '../database.ts'
import { Problem } from '../problem.ts'
import { alreadyKept } from '../queries/upload-existing.ts'
import { uploadCounts, uploadPreview } from '../queries/upload-result.ts'
import {
  copyUpload,
  measureUpload,
  mendCrossed,
  overlaps,
  refusePrices,
  refuseRows,
  refuseSizes,
  statedOtherwise,
} from '../queries/upload-table.ts'
import { outsidePlace, zonesOf } from '../queries/upload-where.ts'
import type { Service } from '../service.ts'
import type { Kept } from '../uploads/desk.ts'
import { Findings } from '../uploads/findings.ts'
import type { Finding, ShapeDone } from '../uploads/job.ts'
import { limits } from '../uploads/limits.ts'
import type { Readers } from '../uploads/readers.ts'
import { bounds, crossed, dear, type Field, known, overlapped, placed, sized, stated, zoned } from './upload-findings.ts'
import { type PlaceOfUpload, placeOfUpload } from './upload-place.ts'
import { systemsOf } from './upload-systems.ts'

export async function checkUpload(
  service: Service,
  readers: Readers,
  kept: Kept,
  asked: UploadCheckAsked,
  signal: AbortSignal,
): Promise<UploadCheckAnswer> {
  return judged(service, readers, kept, asked, signal, async (tx, { done, findings, place }) => {
    const list = findings.list()
    return {
      missing: done.missing,
      systems: await systemsOf(service, place, done.tried),
      read: done.read,
      ...(await uploadCounts(tx)),
      findings: list.slice(0, limits.findings),
      more: Math.max(0, list.length - limits.findings),
      preview: await uploadPreview(tx, limits.preview),
    }
  })
}

export interface Judged {
  done: ShapeDone
  findings: Findings
  place: PlaceOfUpload
}

/** Shapes and judges the rows, then does `work` in the same transaction, whose table `upload` goes with it. */
export async function judged<T>(
  service: Service,
  readers: Readers,
  kept: Kept,
  asked: UploadCheckAsked,
  signal: AbortSignal,
  work: (tx: Transaction, judged: Judged) => Promise<T>,
): Promise<T> {
  if (!kept.read?.table && (kept.read?.tables.length ?? 0) > 1)
    throw new Problem('malformado', 'Elija primero qué tabla del archivo se carga.')
  const place = await placeOfUpload(service, kept.place)
  const out = `${kept.rows}-${randomUUID()}`
  const { mapping, crs, withoutRepairs: undone = [] } = asked
  try {
    const shape = { kind: 'shape', rows: kept.rows, out, file: kept.name, mapping, crs, undone, bbox: place.bbox } as const
    const done = await readers.run(kept.caller, shape, signal)
    const findings = new Findings()
    for (const finding of done.findings) findings.add(finding)
    return (await service.writer.begin(async (tx) => {
      await copyUpload(tx, out)
      await judge(tx, place, asked, findings)
      return work(tx, { done, findings, place })
    })) as T
  } finally {
    await rm(out, { force: true })
  }
}

async function judge(
  tx: Transaction,
  place: PlaceOfUpload,
  { mapping, withoutRepairs = [] }: UploadCheckAsked,
  findings: Findings,
): Promise<void> {
  const field: Field = (wanted) => {
    const either = wanted === 'areaM2' ? ['areaM2', 'areaHa'] : ['priceUfM2', 'priceUf']
    return Object.keys(mapping).find((name) => either.includes(mapping[name]!)) ?? null
  }
  const undone = withoutRepairs.flatMap((id) => (id.startsWith('cruce:') ? [Number(id.slice(6))] : [])).filter(Number.isSafeInteger)
  for (const row of await mendCrossed(tx, undone, bounds.mended)) findings.add(crossed(row))
  await measureUpload(tx)
  for (const row of await refuseSizes(tx, bounds.leastM2, bounds.mostM2)) findings.add(sized(row, field))
  for (const row of await refusePrices(tx, bounds.ufM2)) findings.add(dear(row, field))
  const away = (await outsidePlace(tx, place)).flatMap((row) => placed(row, place) ?? [])
  await refuse(tx, findings, away)
  await refuse(tx, findings, (await alreadyKept(tx, place.key, bounds.overlap)).map(known))
  for (const row of await statedOtherwise(tx, bounds.stated)) findings.add(stated(row, field))
  for (const row of await overlaps(tx, bounds.overlap)) findings.add(overlapped(row))
  if (place.plan) for (const row of await zonesOf(tx, place.key, place.plan.layer, place.plan.zone)) findings.add(zoned(row))
}

async function refuse(tx: Transaction, findings: Findings, found: Finding[]): Promise<void> {
  for (const finding of found) findings.add(finding)
  await refuseRows(
    tx,
    found.filter(({ kind }) => kind === 'rechazada').map(({ row }) => row),
  )
}
