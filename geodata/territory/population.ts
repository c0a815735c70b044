/** Variable that says how many people live in a territory: the tie-breaker of the search and a line of every card. */
export const populationVariable = 'poblacion'

/** Variable that counts households: under a few of them nothing is told of a small place. */
export const householdVariable = 'hogares'
