/** From what is chosen and what the server knows to what is drawn. Pure: no React, no network. */
import type { CatalogueAnswer, ValuesAnswer } from '@radier/api/contract'
import { breaksChosen, type ClassChoice, classTokens } from '@radier/geodata/measure/classes'
import { classOf } from '@radier/geodata/measure/classify'
import { bandOf } from '@radier/geodata/measure/standing'
import type { Choice } from '@radier/geodata/view/choose'
import type { MapView } from '@radier/geodata/view/map-view'
import type { Scene, SceneValue } from './scene.ts'

export type SceneChoice = Choice<CatalogueAnswer['indicators'][string]>

/** The scene of a choice with its values. */
export function sceneOf(
  view: ClassChoice & Pick<MapView, 'territory'>,
  choice: SceneChoice,
  answer: ValuesAnswer,
  catalogue: CatalogueAnswer,
): Scene {
  const { measure } = choice
  const at = (tasa: number | null, conteo: number | null, base: number | null): SceneValue => ({
    value: measure === 'tasa' ? tasa : conteo,
    tasa,
    conteo,
    base,
  })
  const values = new Map(
    answer.codes.map((code, i): [string, SceneValue] => {
      const figure = at(answer.tasa[i] ?? null, answer.conteo[i] ?? null, answer.base[i] ?? null)
      const [state, coverage] = [answer.absent[code], answer.coverage[code]]
      const band = bandOf(choice.indicator, choice.indicator.estimated, measure, {
        ...figure,
        low: answer.low?.[i],
        high: answer.high?.[i],
      })
      return [code, { ...figure, ...(state && { state }), ...(coverage && { coverage }), ...(band !== undefined && { band }) }]
    }),
  )
  const breaks = breaksChosen(view, choice.text, answer.breaks[measure], answer[measure])
  const { country } = answer
  return {
    indicatorId: choice.indicatorId,
    indicator: choice.indicator,
    level: answer.level,
    period: answer.period,
    measure,
    text: choice.text,
    values,
    breaks,
    tokens: classTokens(choice.indicator, breaks),
    classIndex: (code) => classOf(values.get(code)?.value, breaks),
    country: { ...at(country.tasa, country.conteo, country.base), ...(country.coverage && { coverage: country.coverage }) },
    ...(answer.parts && { parts: answer.parts }),
    provenance: answer.provenance,
    selected: view.territory,
    version: answer.version,
    catalogue,
  }
}
