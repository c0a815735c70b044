import { noPlan } from '../../view/plan.ts'
import { changeView, currentView } from '../../view/use-view.ts'

/** Goes to look for land in a place; null leaves to choose one. */
export const openPlace = (place: string | null): void =>
  changeView({ camera: null, plan: { ...noPlan, place, shelf: currentView().plan.shelf } })
