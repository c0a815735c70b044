import type { Assumptions } from './question.ts'

/** What the cabida supposes until a person changes it. Windows on the sides ask for more distance, so they are the careful start. */
export const defaultAssumptions: Assumptions = {
  homeM2: 55,
  efficiency: 0.85,
  floorM: 2.7,
  openings: true,
  parkingM2: 25,
  publicUseM2: null,
  riskM2: null,
}
