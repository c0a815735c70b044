import type { GroupsAnswer, MatrixAnswer } from '@radier/api/contract-compare'
import { type Answer, useAnswer } from './answer.ts'

/** Address of the columns of some indicators over every comuna. */
const matrixUrl = (asked: readonly { id: string; period: string }[]): string =>
  `/api/matrix?indicators=${asked.map(({ id, period }) => `${id}@${period}`).join(',')}&level=comuna`

/** Every comuna by the indicators asked; asks nothing for none. */
export const useMatrix = (asked: readonly { id: string; period: string }[]): Answer<MatrixAnswer> =>
  useAnswer(asked.length ? matrixUrl(asked) : null)

export const useGroups = (): Answer<GroupsAnswer> => useAnswer('/api/groups')
