/** A total with its parts and its identity: what is known, what is missing, and that the known part is not the total. */
import { compositions } from '../../measure/composition.ts'
import { formatNumber } from '../../measure/format.ts'
import { rampToken } from '../../measure/palette.ts'
import type { Bars, Block, Figure, Rich } from '../content.ts'
import { type Context, derived, ownFigure } from '../context.ts'
import { comunasIn } from '../data.ts'
import type { SectionSpec } from '../template.ts'
import { countWord, lowerFirst } from '../words.ts'

type Spec = Extract<SectionSpec, { kind: 'composition' }>

export function composition(context: Context, { composition: wanted }: Spec): Block[] {
  const found = compositions.find(({ id }) => id === wanted)
  const total = found && context.indicator(found.total)
  if (!found || !total) return []
  const period = context.periodOf(found.total)
  const parts = found.parts.filter((id) => context.indicator(id)).map((id) => ({ id, figure: ownFigure(context, id, 'conteo', period) }))
  const sum = ownFigure(context, found.total, 'conteo', period)
  const missing = parts.filter(({ figure }) => figure.value === null)
  const longest = Math.max(...parts.map(({ figure }) => figure.value ?? 0), 1)
  const title = (id: string) => context.indicator(id)?.title ?? id
  const bars: Bars = {
    kind: 'bars',
    title: lowerFirst(total.title),
    aside: 'unidades',
    rows: [
      ...parts.map(({ id, figure }, i) => ({
        label: title(id),
        figure,
        share: figure.value === null ? null : figure.value / longest,
        token: rampToken(total.ramp, Math.max(1, 4 - i), 6),
        role: 'row' as const,
        remark: null,
      })),
      {
        label: total.title,
        figure: sum,
        share: null,
        token: 'tinta',
        role: 'total' as const,
        remark: missing.length ? `falta${missing.length === 1 ? '' : 'n'} ${countWord(missing.length)}` : null,
      },
    ],
  }
  return [
    { kind: 'chart', chart: bars },
    { kind: 'note', rich: identity(context, lowerFirst(total.title), sum, parts) },
    ...whereItStands(context, sum),
  ]
}

/** «Mapa de zonas censales 6.913 + localidades rurales 201 + … = 7.301.» Nothing where no zones are loaded, or none is drawn. */
function whereItStands(context: Context, sum: Figure): Block[] {
  const { data, subject } = context
  if (subject.level === 'area' || sum.value === null || !sum.indicator) return []
  const comunas = subject.level === 'grupo' ? subject.members : comunasIn(data, subject.code)
  const parts = data.parts?.(sum.indicator, sum.period, comunas, sum.value)
  if (!parts?.shown) return []
  const told = [
    { label: 'en las zonas censales del mapa', value: parts.shown },
    ...parts.undrawn,
    ...(parts.withheld ? [{ label: 'reservado por el INE', value: parts.withheld }] : []),
  ]
  const figure = (value: number, at: number) =>
    derived(context, `${sum.indicator}.conteo.${sum.period}.parte-${at}`, value, formatNumber(value), {
      indicator: sum.indicator,
      period: sum.period,
    })
  const rich = told.flatMap(({ label, value }, at): Rich => [at ? ' + ' : 'Dónde está: ', figure(value, at), ` ${label}`])
  return [{ kind: 'note', rich: [...rich, ' = ', sum, '.'] }]
}

type Part = { id: string; figure: Figure }

function identity(context: Context, total: string, sum: Figure, parts: Part[]): Rich {
  const known = parts.filter(({ figure }) => figure.value !== null)
  const missing = parts.filter(({ figure }) => figure.value === null)
  const added = known.reduce((all, { figure }) => all + (figure.value as number), 0)
  const figure = derived(context, `${sum.indicator}.conteo.${sum.period}.suma-conocida`, added, formatNumber(added), {
    indicator: sum.indicator,
    period: sum.period,
  })
  if (known.length === 0) return [`Ningún componente se conoce para este territorio: el ${total} es s/i.`]
  if (missing.length === 0 && sum.value === added)
    return [
      ...known.flatMap((part, i): Rich => (i ? [' + ', part.figure] : [part.figure])),
      ' = ',
      sum,
      `: los ${countWord(parts.length)} componentes suman el ${total}.`,
    ]
  if (missing.length === 0 && sum.value !== null)
    return [`Los ${countWord(parts.length)} componentes suman `, figure, `; lo publicado es `, sum, ': la diferencia está sin explicar.']
  return known.length === 1
    ? ['Se conoce un solo componente: ', figure, `. Esa cifra no es el ${total}.`]
    : [`Los ${countWord(known.length)} componentes conocidos suman `, figure, `. Esa suma no es el ${total}.`]
}
