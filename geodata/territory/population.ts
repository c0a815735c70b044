/** Variable that says how many people live in a territory: the tie-breaker of the search and a line of every card. */
export const populationVariable = 'poblacion'

/** What is counted to know whether a small place may be told of without naming who lives in it; the first that a layer has. */
export const guards = [
  { variable: 'hogares', many: 'hogares' },
  { variable: populationVariable, many: 'personas' },
] as const
