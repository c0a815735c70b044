import { UNKNOWN } from '@radier/geodata/measure/format'
import { type Absence, coverageText, writeFigure } from '@radier/geodata/measure/known'
import { asksForStandard, verdictOf } from '@radier/geodata/measure/standard'
import { unitBeside } from '@radier/geodata/measure/unit'
import { verdictOfChange } from '@radier/geodata/measure/verdict'
import { type Level, levelLabel } from '@radier/geodata/territory/level'
import { Bold } from '../../ui/bold.tsx'
import { Hatch } from '../../ui/state.tsx'
import type { Scene, SceneValue } from '../../view/scene.ts'
import { useView } from '../../view/use-view.ts'
import { baseLabel } from './rows.ts'
import { unknownInside } from './unknown.ts'
import { sentenceOf, withUnit } from './words.ts'

interface FigureProps {
  scene: Scene
  value: SceneValue
  place: string
  level: Level
  names: ReadonlyMap<string, string>
}

/** The figure, its unit and date, then the sentence that can be read aloud, with Chile beside it. */
export function Figure({ scene, value, place, level, names }: FigureProps) {
  const { indicator } = scene
  const view = useView()
  const existing = (scene.catalogue.indicators[scene.indicatorId]?.available ?? [])
    .filter((a) => a.period === scene.period)
    .map((a) => a.level)
  const big = indicator.conteo && value.conteo !== null ? 'conteo' : scene.measure
  const text = indicator[big] ?? scene.text
  const said = indicator.tasa ?? scene.text
  const saidMeasure = indicator.tasa ? 'tasa' : scene.measure
  const reference = [...new Set(scene.provenance.map((p) => p.reference))].slice(0, 2).join(' y ') || scene.period
  const figure = writeFigure(value[big], text.decimals, value.state)
  const dated = scene.period.split('-').every((year) => reference.includes(year)) ? reference : `${reference} · ${scene.period}`
  const named = figure !== '1' && indicator.title.toLowerCase().startsWith(text.unit)
  const country = scene.country[saidMeasure]
  const care = verdictOfChange(indicator.comparisons, scene.period, scene.selected).because
  return (
    <section className="block">
      <div className="figure">
        <b className={figure === UNKNOWN ? 'unknown' : undefined}>{figure}</b>
        <span>
          {named ? indicator.title.toLowerCase() : unitBeside(figure, text.unit)}
          <br />
          {named ? dated : `${indicator.short} · ${dated}`}
        </span>
      </div>
      {view.period && view.period !== scene.period && view.indicator === scene.indicatorId && (
        <p className="phrase">
          Se pidió {view.period} y no hay cifra de ese período: esta es de {scene.period}.
        </p>
      )}
      {value[saidMeasure] === null && value.conteo !== null && indicator.conteo ? (
        <p className="phrase">
          <Bold text={sentenceOf(indicator.conteo, indicator, value, 'conteo', place)} /> La tasa {value.state ?? `es ${UNKNOWN}`}: no hay{' '}
          {baseLabel(indicator).toLowerCase()} con que compararlo.
        </p>
      ) : value[saidMeasure] === null ? (
        <p className="phrase">
          <Hatch />
          {value.state
            ? absence(scene, value.state)
            : existing.length && !existing.includes(level)
              ? `Esta cifra existe sólo por ${existing.map((l) => levelLabel[l].one.toLowerCase()).join(' y ')}.`
              : `No hay información de ${indicator.short.toLowerCase()} para ${place} en ${scene.period}. No es cero. ${unknownInside(scene, saidMeasure, names) ?? ''}`}
        </p>
      ) : (
        <p className="phrase">
          <Bold text={sentenceOf(said, indicator, value, saidMeasure, place)} />
          {value.coverage && ` Es lo conocido: ${coverageText(value.coverage)}.`}
          {level !== 'pais' &&
            country !== null &&
            ` En Chile, ${withUnit(country, { ...said, unit: '' }).trim()}${scene.country.coverage ? ` (lo conocido: ${coverageText(scene.country.coverage)})` : ''}.`}
          {care && ` ${care}`}
        </p>
      )}
      <Standard indicator={indicator} value={level === 'comuna' ? value[indicator.first] : undefined} />
    </section>
  )
}

/** The standard that is asked of a comuna, with what its figure is to it; «sin estándar» where there is none. */
function Standard({ indicator, value }: { indicator: Scene['indicator']; value: number | null | undefined }) {
  const { standard } = indicator
  if (!asksForStandard(indicator) || (!standard && value === undefined)) return null
  const verdict = value === undefined ? null : verdictOf(indicator, value)
  return (
    <p className="standard menor">
      {verdict && (
        <b className="verdict" data-verdict={verdict}>
          {verdict}
        </b>
      )}
      {standard ? `Estándar: ${standard.text}` : 'Nadie le ha fijado uno: la cifra se lee frente a las otras comunas.'}
    </p>
  )
}

/** Why there is no figure, when it is not unknown. */
function absence({ indicator, period, selected }: Scene, state: Absence): string {
  if (state === 'no comparable') return verdictOfChange(indicator.comparisons, period, selected).because ?? ''
  return `No aplica: no hay ${(indicator.baseLabel ?? 'base').toLowerCase()} en este lugar. No es s/i.`
}
