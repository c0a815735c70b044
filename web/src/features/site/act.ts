import { isProblem } from '../../data/send.ts'
import { signed } from '../../planning/person.ts'
import { say } from '../../ui/toast.tsx'

/** Does what a person asked, in their name, and says why when it could not be. Answers null then. */
export async function act<T>(ask: (who: { by?: string }) => Promise<T>): Promise<Exclude<T, { problem: unknown }> | null> {
  const answer = await ask(signed())
  if (isProblem(answer)) {
    say(`${answer.problem.title}. ${answer.problem.detail}`)
    return null
  }
  return answer as Exclude<T, { problem: unknown }>
}
