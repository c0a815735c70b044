import type { CatalogueAnswer } from '@radier/api/contract'
import { type Composite, normalisationText, type Recipe } from '@radier/geodata/compare/composite'
import type { RankStability } from '@radier/geodata/compare/stability'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { smallBase } from '@radier/geodata/measure/series'
import type { Standing } from '@radier/geodata/measure/standing'
import { memo, useState } from 'react'
import { Hatch } from '../../ui/state.tsx'
import { setHover } from '../../view/hover.ts'
import { changeView, useView } from '../../view/use-view.ts'
import { scoreDecimals } from './index-scene.ts'
import { type IndexRow, indexPlaceText, partColor, rowsInOrder } from './rows.ts'

interface IndexRankingProps {
  recipe: Recipe
  index: Composite
  places: readonly (Standing | null)[]
  stability: ReadonlyMap<string, RankStability>
  catalogue: CatalogueAnswer
  nameOf: (code: string) => string
}

const firstShown = 40

/** Every comuna in its place, with what each indicator adds and between which places it moves when the weights wobble. */
export function IndexRanking({ recipe, index, places, stability, catalogue, nameOf }: IndexRankingProps) {
  const { territory } = useView()
  const [all, setAll] = useState(false)
  const rows = rowsInOrder(index)
  const known = rows.filter(({ score }) => score !== null)
  const unknown = rows.filter(({ score }) => score === null)
  const own = known.find(({ code }) => code === territory)
  const shown = all ? known : known.slice(0, firstShown)
  const most = Math.max(1e-9, ...known.map(({ row }) => reach(index, row)))
  const line = (item: IndexRow) => (
    <Line
      key={item.code}
      item={item}
      index={index}
      most={most}
      decimals={scoreDecimals(recipe)}
      place={places[item.row] ?? null}
      firm={stability.get(item.code)}
      name={nameOf(item.code)}
      chosen={item.code === territory}
    />
  )
  return (
    <>
      <ul className="index-key" aria-label="Qué suma cada color">
        {recipe.parts.map((part, i) => (
          <li key={part.indicator}>
            <i className="part-number" style={{ background: partColor(i) }}>
              {i + 1}
            </i>
            {catalogue.indicators[part.indicator]?.short ?? part.indicator}
          </li>
        ))}
      </ul>
      <table className="index-rows">
        <thead>
          <tr>
            <th scope="col">Lugar</th>
            <th scope="col">Comuna</th>
            <th scope="col">Aportes</th>
            <th scope="col">
              Puntaje <small>{normalisationText[recipe.normalisation].unit}</small>
            </th>
            <th scope="col" title="Lugares entre los que queda en 9 de cada 10 veces si cada peso varía ±20 %">
              Entre
            </th>
          </tr>
        </thead>
        <tbody>
          {own && !shown.includes(own) && line(own)}
          {shown.map(line)}
          {all &&
            unknown.map(({ code }) => (
              <tr key={code}>
                <td>
                  <Hatch />
                </td>
                <th scope="row">{nameOf(code)}</th>
                <td />
                <td>{UNKNOWN}</td>
                <td />
              </tr>
            ))}
        </tbody>
      </table>
      {places.some((place) => place?.why === 'banda') && (
        <p className="menor">
          Un rango de lugares es un empate, o la banda de lo que descansa en una estimación con su intervalo o en una base de menos de{' '}
          {formatNumber(smallBase)}.
        </p>
      )}
      <p className="menor">
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all ? 'Ver las primeras 40' : `Ver las ${formatNumber(rows.length)}`}
        </button>{' '}
        {unknown.length > 0 && !all && `${formatNumber(unknown.length)} s/i al final: les falta algún indicador.`}
      </p>
    </>
  )
}

/** Length of the bar of a row: the positive contributions and the negative ones, side by side. */
const reach = (index: Composite, row: number) => index.contributions.reduce((sum, values) => sum + Math.abs(values[row] ?? 0), 0)

interface LineProps {
  item: IndexRow
  index: Composite
  most: number
  decimals: number
  place: Standing | null
  firm: RankStability | undefined
  name: string
  chosen: boolean
}

const Line = memo(({ item: { row, code, score }, index, most, decimals, place, firm, name, chosen }: LineProps) => (
  <tr
    aria-current={chosen || undefined}
    onPointerEnter={() => setHover(code)}
    onPointerLeave={() => setHover(null)}
    onClick={() => changeView({ territory: code }, 'replace')}
  >
    <td>{indexPlaceText(place)}</td>
    <th scope="row">
      <button type="button" className="link quiet" onFocus={() => setHover(code)} onBlur={() => setHover(null)}>
        {name}
      </button>
    </th>
    <td>
      <span className="contributions">
        {index.contributions.map((values, part) => {
          const value = values[row] ?? 0
          const width = `${(100 * Math.abs(value)) / most}%`
          return (
            <i
              key={partColor(part) + String(part)}
              className={value < 0 ? 'negative' : undefined}
              style={{ width, background: partColor(part) }}
              title={`${part + 1}: ${formatNumber(value, decimals)}`}
            />
          )
        })}
      </span>
    </td>
    <td>{formatNumber(score, decimals)}</td>
    <td className={firm && firm.stays < 0.5 ? 'loose' : undefined}>
      {firm ? (firm.low === firm.high ? `${firm.low}` : `${firm.low} a ${firm.high}`) : ''}
    </td>
  </tr>
))
