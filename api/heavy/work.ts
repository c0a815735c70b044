/** What takes the processor for more than a moment, by name: each makes the bytes that leave. */

import { columnsArrow } from '../answers/columns.ts'
import { exportedFicha, type FichaAsked } from '../answers/ficha-export.ts'
import { type MatrixAsked, matrixAnswer } from '../answers/matrix.ts'
import { placeOf } from '../answers/planning-place.ts'
import { searchAnswer } from '../answers/planning-search.ts'
import { exportedReport, type ReportRequest } from '../answers/report-export.ts'
import { exportedView, type ViewAsked } from '../answers/view-page.ts'
import { ARROW } from '../arrow.ts'
import { type Body, bodyOf, JSON_TYPE, jsonBytes } from '../body.ts'
import type { ColumnTable } from '../contract.ts'
import type { SearchAsked } from '../contract-planning.ts'
import type { Edition } from '../edition.ts'
import type { Encoding } from '../encoding.ts'
import { matrixArrow } from '../matrix-arrow.ts'
import { type Fresh, freshJson } from '../send-json.ts'
import type { Service } from '../service.ts'

export const work = {
  ficha: (service: Service, edition: Edition, asked: FichaAsked) => exportedFicha(service, edition, asked),

  report: (service: Service, edition: Edition, asked: ReportRequest) => exportedReport(service, edition, asked),

  view: (service: Service, edition: Edition, asked: ViewAsked) => exportedView(service, edition, asked),

  async matrix(service: Service, edition: Edition, { format, ...asked }: MatrixAsked & { format: 'json' | 'arrow' }): Promise<Body> {
    const answer = await matrixAnswer(service, edition, asked)
    if (format === 'arrow') return bodyOf(matrixArrow(answer), ARROW, edition.version)
    return bodyOf(jsonBytes(answer), JSON_TYPE, edition.version)
  },

  /** `version` opens the ETag. */
  async columns(
    service: Service,
    edition: Edition,
    asked: { table: ColumnTable; within: string[] | null; version: number },
  ): Promise<Body> {
    return bodyOf(await columnsArrow(service, edition, asked.table, asked.within), ARROW, asked.version)
  },

  async search(service: Service, edition: Edition, asked: { place: string; search: SearchAsked; encoding: Encoding }): Promise<Fresh> {
    const place = await placeOf(service, edition, asked.place)
    return freshJson(edition, await searchAnswer(service, edition, place, asked.search), asked.encoding)
  },
}

type Work = typeof work
export type Name = keyof Work

/** Does one of them for a caller, wherever it is done. */
export type Heavy = <N extends Name>(
  name: N,
  edition: Edition,
  asked: Parameters<Work[N]>[2],
  signal?: AbortSignal,
) => Promise<Awaited<ReturnType<Work[N]>>>

/** In this very process. */
export const heavyHere =
  (service: () => Service): Heavy =>
  (name, edition, asked) =>
    (work[name] as (...all: unknown[]) => Promise<never>)(service(), edition, asked)
