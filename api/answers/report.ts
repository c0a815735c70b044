/** A report: each block is made again here from its question, so that nothing but the texts is taken from whoever asks. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import { type ReportBlock, type ReportItem, reportContent, reportLimits } from '@radier/geodata/ficha/report'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import type { Service } from '../service.ts'
import { fichaOf, sha256 } from './ficha.ts'

export async function reportAnswer(service: Service, edition: Edition, title: string, items: readonly ReportItem[]): Promise<FichaContent> {
  const blocks = items.filter((item): item is ReportBlock => item.kind === 'bloque')
  const asked = new Map(blocks.map((block) => [keyOf(block), block]))
  if (new Set(blocks.map(({ territory }) => territory)).size > reportLimits.territories)
    throw new Problem('grande', `Un informe reúne a lo más ${reportLimits.territories} territorios.`)
  const fichas = new Map<string, FichaContent>()
  for (const [key, { territory, reference, section }] of asked)
    fichas.set(key, await fichaOf(service, edition, { territory, sections: [section], reference: reference ?? undefined }))
  return reportContent(title, items, (block) => fichas.get(keyOf(block)) as FichaContent, sha256)
}

const keyOf = ({ territory, reference, section }: ReportBlock): string => `${territory} ${reference ?? ''} ${section}`
