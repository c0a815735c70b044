import { Float64, Utf8, vectorFromArray } from 'apache-arrow'
import { type ArrowColumn, arrowStream } from './arrow-stream.ts'
import type { MatrixAnswer } from './contract.ts'

/** Arrow IPC stream: `code`, then `{indicator}@{period} {measure}`; the rest of the answer is JSON in the schema's metadata «radier». */
export function matrixArrow({ codes, columns, ...rest }: MatrixAnswer): Uint8Array {
  const measures: ArrowColumn[] = columns.flatMap(({ indicator, period, tasa, conteo }) =>
    Object.entries({ tasa, conteo }).flatMap(([measure, values]) =>
      values ? [{ name: `${indicator}@${period} ${measure}`, vector: vectorFromArray(values, new Float64()), nullable: true }] : [],
    ),
  )
  const about = { ...rest, columns: columns.map(({ tasa: _, conteo: __, ...column }) => column) }
  return arrowStream([{ name: 'code', vector: vectorFromArray(codes, new Utf8()), nullable: false }, ...measures], codes.length, about)
}
