/** Whether figures made of some variables may be a change of those made of others: read from the sources again, apart from the contract. */
import type { Catalogue } from '@radier/geodata/catalogue'
import { floatingPlaces } from '@radier/geodata/territory/floating'

type Operands = readonly { name: string; period: string }[]

export function comparable({ sources }: Catalogue, before: Operands, after: Operands, code: string): boolean {
  const seriesOf = ({ name, period }: Operands[number]) =>
    Object.values(sources).flatMap(({ series, tables = [] }) =>
      tables.flatMap((table) =>
        name in table.variables && (typeof table.period !== 'string' || table.period === period)
          ? [{ ...series, ...table.series, ...table.variables[name]?.series }]
          : [],
      ),
    )
  return before.every((one) => {
    const other = after.find(({ name }) => name === one.name)
    return seriesOf(one).every((a) =>
      (other ? seriesOf(other) : []).every((b) => {
        const clash = (['method', 'edition', 'universe', 'undeclared'] as const).some(
          (trait) => a[trait] && b[trait] && a[trait] !== b[trait],
        )
        const moved = a.population && b.population && a.population !== b.population && floatingPlaces.includes(code)
        return !clash && !moved && (a.made === 'proyección') === (b.made === 'proyección')
      }),
    )
  })
}
