import { loadSteps } from '@radier/geodata/load'
import { describe, expect, it } from 'vitest'
import { rollbackSource } from '../../etl/run.ts'
import { complete, csv, states, table, toy, value, withTable } from './hogares.ts'
import { toySource } from './toy-catalogue.ts'

describe('a table of comunas', () => {
  it('becomes figures that know their row, column and header, and the file they came from', async () => {
    toy.write('hogares.csv', csv(...complete))
    const result = await toy.load(withTable(), 'censo')
    expect(result).toMatchObject({ outcome: 'publicada', report: { read: 5, accepted: 5, repaired: 0, refused: 0 } })
    expect(await value('comuna', '13102')).toMatchObject({ value: 20, row: 3, col: 'B', header: 'Hogares', period: '2024' })
    const [load] = await toy.sql`select * from radier.load`
    expect(load).toMatchObject({ source: 'censo', version: 1, state: 'current', via: 'mirror', file: 'hogares.csv' })
    expect(load!.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('tells its steps in the order in which the catalogue of steps has them', async () => {
    toy.write('hogares.csv', csv(...complete))
    const told: string[] = []
    await toy.run(withTable(), { onProgress: ({ step }) => told.push(step) })
    expect([...new Set(told)]).toEqual(Object.keys(loadSteps).slice(1))
  })

  it('adds up to provincia, region and country where the publisher gives no row', async () => {
    toy.write('hogares.csv', csv(...complete))
    await toy.run(withTable())
    expect(await value('provincia', '131')).toMatchObject({ value: 120, sheet: null, row: null })
    expect(await value('region', '13')).toMatchObject({ value: 123 })
    expect(await value('pais', '0')).toMatchObject({ value: 168 })
  })

  it('keeps an unknown unknown, and so every sum that holds it', async () => {
    toy.write('hogares.csv', csv('13101,100', '13102,s/i', '13201,3', '01101,-', '16101,5'))
    await toy.run(withTable())
    expect(await value('comuna', '13102')).toMatchObject({ value: null })
    expect(await value('provincia', '131')).toMatchObject({ value: null })
    expect(await value('provincia', '132')).toMatchObject({ value: 3 })
    expect(await value('pais', '0')).toMatchObject({ value: null })
  })

  it('takes a comuna that the file leaves out for unknown, not for zero', async () => {
    toy.write('hogares.csv', csv('13101,100', '13201,3', '01101,40', '16101,5'))
    await toy.run(withTable())
    expect(await value('comuna', '13102')).toBeUndefined()
    expect(await value('region', '13')).toMatchObject({ value: null })
  })

  it('refuses a code of four figures by name and takes the others', async () => {
    toy.write('hogares.csv', csv('1310,100', ...complete.slice(1)))
    const result = await toy.load(withTable(), 'censo')
    expect(result).toMatchObject({ outcome: 'publicada', report: { accepted: 4, refused: 1 } })
    expect(result.report!.messages[0]).toMatch(/Fila 2, columna «cut»: el código «1310» tiene cuatro cifras/)
  })

  it('takes old Ñuble codes through the crosswalk when the source declares it, and refuses them otherwise', async () => {
    toy.write('hogares.csv', csv('13101,100', '13102,20', '13201,3', '01101,40', '08401,5'))
    const crosswalk = { ...table, key: { column: 'cut', crosswalk: true } }
    expect(await toy.load(withTable(), 'censo')).toMatchObject({ report: { accepted: 4, refused: 1 } })
    expect(await toy.load(withTable({ tables: [crosswalk] }), 'censo')).toMatchObject({ report: { accepted: 5, repaired: 1, refused: 0 } })
    expect(await value('comuna', '16101')).toMatchObject({ value: 5 })
  })

  it('matches names through the alias table and lists what it cannot match', async () => {
    toy.write('hogares.csv', 'comuna,Hogares\nSANTIAGO,100\ncerrillos,20\nPuente Alto,3\nIquique,40\nChillan,5\nChillánn,6\n')
    const result = await toy.load(withTable({ tables: [{ ...table, key: { name: 'comuna' } }] }), 'censo')
    expect(result).toMatchObject({ report: { accepted: 5, refused: 1 } })
    expect(result.report!.messages).toEqual([expect.stringContaining('«Chillánn» no es el nombre de ninguna comuna')])
  })

  it('is refused when it no longer brings a column, saying which', async () => {
    toy.write('hogares.csv', 'cut,Casas\n13101,100\n')
    expect(await toy.load(withTable(), 'censo')).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringContaining('ya no trae la columna «Hogares»; trae: cut · Casas'),
    })
  })

  it('is refused when one comuna has two different figures, naming both rows', async () => {
    toy.write('hogares.csv', csv(...complete, '13101,101'))
    expect(await toy.load(withTable(), 'censo')).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringContaining('Las filas 2 y 7 dan dos cifras distintas'),
    })
  })

  it('adds the rows of one place when the table says so', async () => {
    toy.write('hogares.csv', csv(...complete, '13101,11'))
    await toy.run(withTable({ tables: [{ ...table, sum: true }] }))
    expect(await value('comuna', '13101')).toMatchObject({ value: 111, row: 2 })
  })

  it('is refused when nothing tells whether a dot parts thousands or decimals', async () => {
    toy.write('hogares.csv', csv('13101,1.234', '13102,5.678'))
    expect(await toy.load(withTable({ format: { kind: 'csv', delimiter: ',' } }), 'censo')).toMatchObject({ outcome: 'rechazada' })
    expect(await value('comuna', '13101')).toBeUndefined()
  })

  it('applies a correction only to the value it replaces, and warns when the source has mended it', async () => {
    const corrections = [
      { source: 'censo', key: '13101', field: 'Hogares', was: '10O', now: '100', reason: 'o por cero', since: '2026-11-20' },
    ]
    toy.write('hogares.csv', csv('13101,10O', ...complete.slice(1)))
    expect(await toy.load(withTable(), 'censo', { corrections })).toMatchObject({ report: { repaired: 1, refused: 0 } })
    expect(await value('comuna', '13101')).toMatchObject({ value: 100 })
    toy.write('hogares.csv', csv(...complete))
    const mended = await toy.load(withTable(), 'censo', { corrections })
    expect(mended.outcome).toBe('publicada')
    expect(mended.checks).toContainEqual(
      expect.objectContaining({ passed: false, blocking: false, detail: expect.stringContaining('la fuente ya lo corrigió') }),
    )
  })
})

describe('a second run', () => {
  it('changes nothing when neither file nor definition changed', async () => {
    toy.write('hogares.csv', csv(...complete))
    await toy.run(withTable())
    const before = await toy.sql`select * from radier.publication`
    const { results } = await toy.run(withTable())
    expect(results).toMatchObject([{ outcome: 'al-dia' }])
    expect(await states()).toEqual(['1 current'])
    expect(await toy.sql`select * from radier.publication`).toEqual(before)
  })

  it('publishes a new version of a changed file, and of a changed definition', async () => {
    toy.write('hogares.csv', csv(...complete))
    await toy.run(withTable())
    toy.write('hogares.csv', csv('13101,110', ...complete.slice(1)))
    const changed = await toy.load(withTable(), 'censo')
    expect(changed.report!.changes[0]).toBe('hogares, 13101, 2024: 100 → 110 (+10,0 %)')
    expect(await toy.load(withTable({ expect: { comunas: 5 } }), 'censo')).toMatchObject({ outcome: 'publicada' })
    expect(await states()).toEqual(['1 retired', '2 previous', '3 current'])
  })

  it('says what to download and where to leave it when the file is not there', async () => {
    const source = toySource('falta/nada.csv', { tables: [table] })
    const result = await toy.load(toy.catalogue({ censo: source }), 'censo', { drop: '/entrega' })
    expect(result).toMatchObject({ outcome: 'pendiente' })
    expect(result.reason).toBe('Descargue el archivo de https://example.org/datos. Déjelo en /entrega/falta/nada.csv.')
  })
})

describe('going back', () => {
  it('returns to the version before, stays there, and forgets it when forced', async () => {
    toy.write('hogares.csv', csv(...complete))
    await toy.run(withTable())
    toy.write('hogares.csv', csv('13101,110', ...complete.slice(1)))
    await toy.run(withTable())
    expect(await rollbackSource(toy.sql, withTable(), 'censo')).toEqual({ from: 2, to: 1 })
    expect(await value('comuna', '13101')).toMatchObject({ value: 100 })
    expect(await toy.load(withTable(), 'censo')).toMatchObject({ outcome: 'al-dia', reason: expect.stringContaining('--force') })
    expect(await toy.load(withTable(), 'censo', { force: true })).toMatchObject({ outcome: 'publicada' })
    expect(await value('comuna', '13101')).toMatchObject({ value: 110 })
  })

  it('is refused with a sentence when there is no version before', async () => {
    await expect(rollbackSource(toy.sql, withTable(), 'censo')).rejects.toThrow('«censo» no tiene una versión anterior a la cual volver.')
  })
})
