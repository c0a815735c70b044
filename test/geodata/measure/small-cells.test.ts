import { isReserved, isSmallCell, reservedSql } from '@radier/geodata/measure/small-cells'
import { describe, expect, it } from 'vitest'

const counts = [null, 0, 0.4, 1, 4, 4.999, 5, 5.001, 300]
const small = (value: number | null) => value !== null && value > 0 && value < 5

describe('a small cell', () => {
  it.each(counts)('%s is one only from more than none to less than five', (value) => expect(isSmallCell(value)).toBe(small(value)))

  it.each(counts.flatMap((conteo) => counts.map((base) => ({ conteo, base }))))(
    'reserves a rate whose count or base it is: $conteo of $base',
    ({ conteo, base }) => expect(isReserved({ tasa: 1, conteo, base })).toBe(small(conteo) || small(base)),
  )

  it('is null in SQL', () =>
    expect(reservedSql('"poblacion"')).toBe('CASE WHEN "poblacion" > 0 AND "poblacion" < 5 THEN NULL ELSE "poblacion" END'))
})
