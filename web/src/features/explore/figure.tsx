import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { Bold } from '../../ui/bold.tsx'
import { Hatch } from '../../ui/state.tsx'
import type { Scene, SceneValue } from '../../view/scene.ts'
import { sentenceOf, withUnit } from './words.ts'

interface FigureProps {
  scene: Scene
  value: SceneValue
  place: string
  isCountry: boolean
}

/** The figure, its unit and date, then the sentence that can be read aloud, with Chile beside it. */
export function Figure({ scene, value, place, isCountry }: FigureProps) {
  const { indicator } = scene
  const big = indicator.conteo && value.conteo !== null ? 'conteo' : scene.measure
  const text = indicator[big] ?? scene.text
  const said = indicator.tasa ?? scene.text
  const saidMeasure = indicator.tasa ? 'tasa' : scene.measure
  const reference = scene.provenance[0]?.reference ?? scene.period
  const figure = formatNumber(value[big], text.decimals)
  const country = scene.country[saidMeasure]
  return (
    <section className="block">
      <div className="figure">
        <b className={figure === UNKNOWN ? 'unknown' : undefined}>{figure}</b>
        <span>
          {text.unit}
          <br />
          {reference.includes(scene.period) ? reference : `${reference} · ${scene.period}`}
        </span>
      </div>
      {value[saidMeasure] === null ? (
        <p className="phrase">
          <Hatch />
          No hay información de {indicator.short.toLowerCase()} para {place} en {scene.period}. No es cero.
        </p>
      ) : (
        <p className="phrase">
          <Bold text={sentenceOf(said, indicator, value, saidMeasure, place)} />
          {!isCountry && country !== null && ` En Chile, ${withUnit(country, { ...said, unit: '' }).trim()}.`}
        </p>
      )}
      {indicator.standard && <p className="menor">Estándar: {indicator.standard.text}</p>}
      {indicator.caveats?.map((caveat) => (
        <p className="menor caveat" key={caveat}>
          {caveat}
        </p>
      ))}
    </section>
  )
}
