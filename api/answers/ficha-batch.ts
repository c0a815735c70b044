/** Batches as people ask for them: what is accepted, what is said of each, and its file. */
import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { AskedBatch } from '@radier/geodata/ficha/issued'
import { resolveQuery } from '@radier/geodata/ficha/query'
import { groupLimit, subjectOf } from '@radier/geodata/ficha/subject'
import { firstTemplate, templates } from '@radier/geodata/ficha/templates'
import { formatNumber } from '@radier/geodata/measure/format'
import { zipPath } from '../batch/files.ts'
import type { BatchQueue } from '../batch/queue.ts'
import { addBatch, type BatchRow, before, findBatch, waiting } from '../batch/store.ts'
import { config } from '../config.ts'
import type { BatchAnswer, BatchFormat } from '../contract-ficha.ts'
import { Problem } from '../problem.ts'
import type { Service } from '../service.ts'
import { fichaData } from './ficha-data.ts'
import { savedTemplate } from './ficha-templates.ts'

export interface AskedOfBatch {
  codes: string[]
  template?: string | undefined
  sections?: string[] | undefined
  reference?: string | undefined
  formats: BatchFormat[]
}

export async function newBatch(service: Service, caller: string, asked: AskedOfBatch): Promise<BatchAnswer> {
  const queue = queueOf(service)
  const codes = await comunasOf(service, asked.codes)
  await knownTemplate(service, asked)
  const { all, own } = await waiting(service.writer, caller)
  if (own >= config.batchesPerCaller)
    throw new Problem('muchas', `Ya tiene ${formatNumber(own)} lotes en cola o en curso. Espere a que termine uno, o cancélelo.`)
  if (all >= config.batches)
    throw new Problem('muchas', `Hay ${formatNumber(all)} lotes en cola y no se reciben más por ahora. Inténtelo más tarde.`)
  const { template, sections, reference } = asked
  const kept: AskedBatch = {
    codes,
    formats: [...new Set(asked.formats)],
    publicUrl: service.boundary.publicUrl,
    ...(template ? { template } : {}),
    ...(sections ? { sections } : {}),
    ...(reference ? { reference } : {}),
  }
  const id = newId()
  await addBatch(service.writer, id, caller, kept, codes.length)
  queue.wake()
  return batchAnswer(service, id)
}

/** 128 bits: the id is the key of whoever asked. */
const newId = (): string =>
  BigInt(`0x${randomBytes(16).toString('hex')}`)
    .toString(36)
    .padStart(26, '0')

/** One comuna per ficha: a group is opened into its comunas, repeated codes count once. */
async function comunasOf(service: Service, asked: string[]): Promise<string[]> {
  const data = await fichaData(service, await service.editions.now())
  const codes = asked.flatMap((code) => {
    const reading = subjectOf(data, code)
    if ('fault' in reading) throw new Problem(reading.unknown ? 'desconocido' : 'malformado', reading.fault)
    const { subject } = reading
    if (subject.level === 'grupo') return subject.members
    return [subject.code]
  })
  const unique = [...new Set(codes)]
  if (unique.length > groupLimit)
    throw new Problem('malformado', `Un lote admite a lo más ${groupLimit} territorios y se pidieron ${formatNumber(unique.length)}.`)
  return unique
}

async function knownTemplate(service: Service, { template, sections }: AskedOfBatch): Promise<void> {
  const saved = template && !Object.hasOwn(templates, template) ? await savedTemplate(service, template) : undefined
  const resolved = resolveQuery({ territory: '0', template, sections }, (id) => Object.hasOwn(service.catalogue.indicators, id), saved)
  if ('fault' in resolved) throw new Problem('desconocido', resolved.fault)
}

export async function batchAnswer(service: Service, id: string): Promise<BatchAnswer> {
  const row = await rowOf(service, id)
  const ahead = row.state === 'en cola' ? await before(service.writer, row) : null
  const { state, total, done, asked, bytes } = row
  return {
    id,
    state,
    total,
    done,
    before: ahead,
    sentence: sentenceOf(row, ahead),
    template: asked.template ?? firstTemplate,
    formats: asked.formats,
    codes: asked.codes,
    bytes,
    file: row.state === 'listo' && row.file ? `/api/batches/${id}/${row.file}` : null,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
  }
}

async function rowOf(service: Service, id: string): Promise<BatchRow> {
  const row = await findBatch(service.writer, id)
  if (!row) throw new Problem('desconocido', 'No hay ningún lote con ese código. Los lotes se olvidan a los 30 días.')
  return row
}

function sentenceOf({ state, sentence, total }: BatchRow, ahead: number | null): string {
  if (state === 'en cola') return ahead ? `En cola: hay ${formatNumber(ahead)} antes.` : 'En cola: es el siguiente.'
  if (state === 'vencido') return 'El archivo ya se borró. Vuelva a pedir el lote.'
  return sentence ?? (total === 1 ? 'Preparando una ficha' : `Preparando ${formatNumber(total)} fichas`)
}

export async function cancelBatch(service: Service, id: string): Promise<BatchAnswer> {
  await rowOf(service, id)
  await queueOf(service).cancel(id)
  return batchAnswer(service, id)
}

/** Path and name of the whole zip; anything less is a 404 that says why. */
export async function batchFile(service: Service, id: string): Promise<{ path: string; name: string; bytes: number }> {
  const row = await rowOf(service, id)
  if (row.state !== 'listo' || !row.file)
    throw new Problem('desconocido', `El lote no tiene un archivo: está ${row.state}. ${sentenceOf(row, null)}`)
  const path = zipPath(queueOf(service).folder, id)
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => null,
  )
  if (bytes === null || bytes !== row.bytes)
    throw new Problem('desconocido', 'El archivo del lote ya no está entero en el disco. Vuelva a pedirlo.')
  return { path, name: row.file, bytes }
}

function queueOf({ batches }: Service): BatchQueue {
  if (!batches) throw new Problem('ocupado', 'Esta instalación no prepara lotes: no tiene una carpeta donde dejarlos.')
  return batches
}
