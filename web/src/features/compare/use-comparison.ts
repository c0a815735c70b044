/** The comparison that the address asks for, with what the server said. */
import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import type { GroupsAnswer } from '@radier/api/contract-compare'
import { groupById } from '@radier/geodata/compare/groups'
import { comparisonIndicators, scatterIndicators } from '@radier/geodata/compare/presets'
import { formatNumber } from '@radier/geodata/measure/format'
import { isAreaCode } from '@radier/geodata/territory/area'
import { levelOfCode } from '@radier/geodata/territory/level'
import type { Brush, ChosenIndicator, ComparePart } from '@radier/geodata/view/compare'
import { mostIndicators } from '@radier/geodata/view/compare'
import { useCallback, useMemo, useState } from 'react'
import { useGroups, useMatrix } from '../../data/compare.ts'
import { useTerritoriesOf } from '../../data/queries.ts'
import { useView } from '../../view/use-view.ts'
import { withAreas } from './areas.ts'
import { askedOf, brushedOf, comparisonOf } from './comparison.ts'
import { useStable } from './use-stable.ts'

interface Behind {
  codes: ReadonlySet<string> | null
  /** «todas las comunas», «las 52 comunas de Metropolitana de Santiago». */
  backdrop: string
  /** «del país», «de su grupo». */
  within: string
  title: string
}

const everyone: Behind = { codes: null, backdrop: 'todas las comunas', within: 'del país', title: 'Todas las comunas' }

/** Who stands behind: a list given one by one, a group, or everyone. */
export function behindOf({ group, list }: Pick<ComparePart, 'group' | 'list'>, groups: GroupsAnswer | null): Behind {
  if (list.length)
    return {
      codes: new Set(list),
      backdrop: `las ${formatNumber(list.length)} comunas de la nómina`,
      within: 'de la nómina',
      title: `Nómina de ${formatNumber(list.length)}`,
    }
  const found = group && groups ? groupById(groups.kinds, group) : undefined
  const kind = groups?.kinds.find(({ groups: own }) => own.some(({ id }) => id === found?.id))
  if (!found || !kind) return everyone
  const size = formatNumber(found.codes.length)
  return {
    codes: new Set(found.codes),
    backdrop: `las ${size} comunas de «${kind.title}: ${found.title}»`,
    within: 'de su grupo',
    title: kind.groups.length === 1 ? kind.title : found.title,
  }
}

/** Indicators shown: those of the address; else those of the opening, after the one that Explorar was showing. */
function shownIndicators(indicators: ChosenIndicator[], explored: string | null, catalogue: CatalogueAnswer): ChosenIndicator[] {
  if (indicators.length) return indicators
  const opening = comparisonIndicators.filter((id) => catalogue.indicators[id])
  const first = explored && catalogue.indicators[explored] && !opening.includes(explored) ? [explored] : []
  return [...first, ...opening].slice(0, mostIndicators).map((id) => ({ id, period: null }))
}

export function useComparison(catalogue: CatalogueAnswer, territories: readonly TerritoryCard[]) {
  const { compare, territory, indicator: explored } = useView()
  const wanted = useStable(compare.codes)
  const listed = useStable(compare.indicators)
  const brushed = useStable(compare.brushes)
  const asAxes = useStable(compare.axes)
  const list = useStable(compare.list)
  const [dragged, setDragged] = useState<Brush[] | null>(null)
  const groups = useGroups()
  const drawn = useMemo(() => wanted.filter(isAreaCode), [wanted])
  const answers = useTerritoriesOf(drawn)
  const areas = useMemo(() => answers.flatMap(({ data }) => data ?? []), [answers])
  const cards = useMemo(
    () => new Map<string, TerritoryCard>([...territories, ...areas].map((card) => [card.code, card])),
    [territories, areas],
  )
  const nameOf = useCallback((code: string) => cards.get(code)?.name ?? (isAreaCode(code) ? 'Área dibujada' : code), [cards])
  const codes = useMemo(() => {
    const some = wanted.length ? wanted : levelOfCode(territory) === 'comuna' ? [territory] : []
    const lost = (code: string) => answers[drawn.indexOf(code)]?.state === 'failed' && !cards.has(code)
    return territories.length ? some.filter((code) => (isAreaCode(code) ? !lost(code) : cards.get(code)?.level === 'comuna')) : some
  }, [wanted, territory, cards, territories.length, answers, drawn])
  const indicators = useStable(useMemo(() => shownIndicators(listed, explored, catalogue), [listed, explored, catalogue]))
  const axes = useMemo(() => axesOf(asAxes, catalogue), [asAxes, catalogue])
  const asked = useMemo(() => {
    const extra = [...axes, ...brushed.map(({ id }) => id)].filter((id) => !indicators.some((own) => own.id === id))
    return {
      shown: askedOf(indicators, catalogue),
      extra: askedOf(
        [...new Set(extra)].map((id) => ({ id, period: null })),
        catalogue,
      ),
    }
  }, [indicators, axes, brushed, catalogue])
  const matrix = useMatrix([...asked.shown, ...asked.extra])
  const behind = useMemo(() => behindOf({ group: compare.group, list }, groups.data), [compare.group, list, groups.data])
  const all = useMemo(
    () => (matrix.data ? withAreas(comparisonOf([...asked.shown, ...asked.extra], catalogue, matrix.data, behind.codes), areas) : null),
    [asked, catalogue, matrix.data, behind.codes, areas],
  )
  const comparison = useMemo(
    () => all && { ...all, lines: all.lines.filter(({ id }) => asked.shown.some((own) => own.id === id)) },
    [all, asked],
  )
  const brushes = dragged ?? brushed
  const lit = useMemo(() => (all ? brushedOf(all, brushes) : null), [all, brushes])
  const lead = comparison?.lines.find(({ id }) => id === explored) ?? comparison?.lines[0] ?? null
  const unknown = compare.indicators.filter(({ id }) => !catalogue.indicators[id]).map(({ id }) => id)
  const strange = compare.codes.filter((code) => territories.length > 0 && !codes.includes(code))
  return {
    compare,
    cards,
    nameOf,
    codes,
    indicators,
    axes,
    groups,
    matrix,
    behind,
    all,
    comparison,
    brushes,
    setDragged,
    lit,
    lead,
    unknown,
    strange,
  }
}

function axesOf(axes: ComparePart['axes'], { indicators }: CatalogueAnswer): [string, string] {
  const known = axes?.every((id) => indicators[id])
  return axes && known ? axes : [scatterIndicators.x, scatterIndicators.y]
}
