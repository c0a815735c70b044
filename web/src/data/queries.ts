import type {
  CatalogueAnswer,
  FeatureAnswer,
  InstallationAnswer,
  LineageAnswer,
  LoadsAnswer,
  MethodAnswer,
  MethodsAnswer,
  Progress,
  TerritoriesAnswer,
  TerritoryAnswer,
  ValuesAnswer,
} from '@radier/api/contract'
import type { Level } from '@radier/geodata/territory/level'
import { useView } from '../view/use-view.ts'
import { catalogueUrl, progressUrl, territoriesUrl, territoryUrl, valuesUrl } from './addresses.ts'
import { type Answer, useAnswer, useAnswers } from './answer.ts'

export const useCatalogue = (): Answer<CatalogueAnswer> => useAnswer(catalogueUrl)
export const useInstallation = (): Answer<InstallationAnswer> => useAnswer('/api/installation')
export const useTerritories = (): Answer<TerritoriesAnswer> => useAnswer(territoriesUrl)
export const useValues = (
  indicator: string | null,
  level: Level,
  period: string,
  within?: readonly string[] | null,
): Answer<ValuesAnswer> => useAnswer(indicator && within !== null ? valuesUrl(indicator, level, period, within) : null)
/** Everything of one territory; a drawn area is read as the view says that it takes blocks. */
export function useTerritory(code: string | null): Answer<TerritoryAnswer> {
  const { apportioning } = useView()
  return useAnswer(code === null ? null : territoryUrl(code, apportioning))
}
/** Everything of several territories, in their order. */
export function useTerritoriesOf(codes: readonly string[]): readonly Answer<TerritoryAnswer>[] {
  const { apportioning } = useView()
  return useAnswers(codes.map((code) => territoryUrl(code, apportioning)))
}
export const useLineage = (indicator: string, level: Level, code: string, period: string): Answer<LineageAnswer> =>
  useAnswer(`/api/lineage/${indicator}/${level}/${code}/${encodeURIComponent(period)}`)
export const useFeature = (layer: string | null, key: string): Answer<FeatureAnswer> =>
  useAnswer(layer === null ? null : `/api/features/${layer}/${encodeURIComponent(key)}`)
export const useMethods = (): Answer<MethodsAnswer> => useAnswer('/api/methods')
export const useMethod = (indicator: string): Answer<MethodAnswer> => useAnswer(`/api/methods/${indicator}`)
export const useLoads = (): Answer<LoadsAnswer> => useAnswer('/api/loads')
export const useProgress = (): Answer<Progress | null> => useAnswer(progressUrl)
