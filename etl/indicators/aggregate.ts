/** SQL of the operands of a formula read over several comunas as one place. */
import type { Reading } from '@radier/geodata/catalogue'

/**
 * Columns `c0, c1…` (by prefix) with each operand over the comunas where all of `operands` is known, `known_c` of them and the people
 * in them. Counts add; what has a weight is averaged by it; the rest has no aggregate, and then none of the group has.
 */
export function aggregateSql(
  prefix: string,
  operands: readonly number[],
  read: (operand: number) => Reading | undefined,
  weightAt: (operand: number) => number,
): { columns: string } {
  const each = [...new Set(operands)]
  const usable = each.length > 0 && each.every((i) => read(i)?.additive || weightAt(i) >= 0)
  const needed = [...new Set(each.flatMap((i) => (read(i)?.additive ? [i] : [i, weightAt(i)])))]
  const complete = usable ? needed.map((i) => `f${i} is not null`).join(' and ') : 'false'
  const one = (i: number) => {
    if (!usable) return `null::float8 as ${prefix}${i}`
    if (read(i)?.additive) return `sum(f${i}) filter (where ${complete}) as ${prefix}${i}`
    const by = `f${weightAt(i)}`
    return `sum(f${i} * ${by}) filter (where ${complete}) / nullif(sum(${by}) filter (where ${complete}), 0) as ${prefix}${i}`
  }
  const counted = `count(*) filter (where counted and ${complete}) as known_${prefix}, sum(people) filter (where ${complete}) as people_${prefix}`
  return { columns: [...each.map(one), counted].join(', ') }
}
