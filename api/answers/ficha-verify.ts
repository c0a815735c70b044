/** What was exported against the data of now: the same question asked again, figure by figure and source by source. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import { readId } from '@radier/geodata/ficha/identity'
import { type IssuedFicha, issuedFicha } from '@radier/geodata/ficha/issued'
import { figureLabel, timeless } from '@radier/geodata/ficha/label'
import { formatNumber } from '@radier/geodata/measure/format'
import type { VerifiedFigure, VerifiedSource, VerifyAnswer } from '../contract-ficha.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { findIssued } from '../queries/ficha-issued.ts'
import { foliosOf } from '../queries/folio.ts'
import type { Service } from '../service.ts'
import { cardsOf } from './cards.ts'
import { fichaOf } from './ficha.ts'
import { issueOf } from './ficha-issued.ts'

export async function verifyAnswer(service: Service, edition: Edition, typed: string): Promise<VerifyAnswer> {
  const id = readId(typed)
  if (!id) throw new Problem('malformado', 'Un código de verificación tiene doce letras o cifras, como 4K7Q-2M9X-TB3D.')
  const issued = await findIssued(service.sql, id)
  if (!issued)
    throw new Problem('desconocido', `Ninguna ficha emitida por esta instalación tiene el código ${id}. Revise que esté bien copiado.`)
  const { content, hash, issuedAt } = issued
  const again = await askedAgain(service, edition, content)
  const now = 'gone' in again ? null : issuedFicha(again)
  const names = new Map((await cardsOf(service, edition)).map((card) => [card.code, card.name]))
  names.set(content.query.territory, content.title)
  const figures = comparedFigures(service, content, now, (code) => names.get(code) ?? code)
  const sources = comparedSources(content, now)
  const { query, canonical, title, subtitle, kindTitle, template, path } = content
  const state = !now ? 'sin-datos' : figures.some(({ changed }) => changed) ? 'cambio' : 'igual'
  return {
    id,
    hash,
    canonical,
    query,
    title,
    subtitle,
    kindTitle,
    template: template.title,
    issued: issuedAt.toISOString(),
    path,
    state,
    sentence: 'gone' in again ? `Hoy no se puede rehacer esta ficha: ${again.gone}` : sentenceOf(figures, sources),
    now: 'gone' in again ? null : { id: again.id },
    folios: (await foliosOf(service.sql, id)).map(issueOf).map(({ signatory: _, ...told }) => told),
    figures,
    sources,
  }
}

async function askedAgain(service: Service, edition: Edition, { query }: IssuedFicha): Promise<FichaContent | { gone: string }> {
  const { territory, template, sections, period, reference } = query
  try {
    return await fichaOf(service, edition, { territory, template, sections, reference, period: period ?? undefined })
  } catch (error) {
    if (error instanceof Problem && (error.kind === 'desconocido' || error.kind === 'malformado')) return { gone: error.detail }
    throw error
  }
}

function comparedFigures(
  { catalogue }: Service,
  was: IssuedFicha,
  now: IssuedFicha | null,
  name: (code: string) => string,
): VerifiedFigure[] {
  const exact = new Map((now?.figures ?? []).map((figure) => [figure.key, figure]))
  const later = new Map((now?.figures ?? []).map((figure) => [timeless(figure), figure]))
  return was.figures.map((figure) => {
    const found = exact.get(figure.key) ?? later.get(timeless(figure))
    return {
      key: figure.key,
      label: figureLabel(catalogue, figure, name),
      unit: figure.unit,
      was: figure.text,
      is: found?.text ?? null,
      changed: found?.text !== figure.text,
    }
  })
}

function comparedSources(was: IssuedFicha, now: IssuedFicha | null): VerifiedSource[] {
  const ids = [...new Set([...was.sources, ...(now?.sources ?? [])].map(({ source }) => source))]
  return ids.map((source) => {
    const [before, after] = [was, now].map((ficha) => ficha?.sources.find((s) => s.source === source))
    const version = (s: typeof before) => (s ? { version: s.version, sha256: s.sha256, loadedAt: s.loadedAt } : null)
    const { title, publisher } = (after ?? before) as NonNullable<typeof before>
    return {
      source,
      title,
      publisher,
      was: version(before),
      is: version(after),
      changed: before?.sha256 !== after?.sha256 || before?.version !== after?.version,
    }
  })
}

function sentenceOf(figures: VerifiedFigure[], sources: VerifiedSource[]): string {
  const changed = figures.filter((figure) => figure.changed).length
  const loads = sources.filter((source) => source.changed).length
  const newer =
    loads === 0
      ? 'Las fuentes son las mismas'
      : loads === 1
        ? 'Una fuente tiene otra versión'
        : `${formatNumber(loads)} fuentes tienen otra versión`
  if (changed === 0) return `Las ${formatNumber(figures.length)} cifras dicen lo mismo con los datos de hoy. ${newer}.`
  return `${changed === 1 ? 'Una cifra dice' : `${formatNumber(changed)} cifras dicen`} otra cosa con los datos de hoy. ${newer}.`
}
