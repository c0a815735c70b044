import { causeOf } from '@radier/api/cause'
import { catalogue } from '@radier/geodata/catalogue'
import { describe, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { toyApp } from '../support/toy-app.ts'

const toy = toyApp()

describe('a fault of the machine or of the database', () => {
  const said = (code: string) => causeOf(Object.assign(new Error('x'), { code }))
  it.each([
    ['53100', 'sin-espacio', 'No queda espacio'],
    ['ENOSPC', 'sin-espacio', 'No queda espacio'],
    ['EDQUOT', 'sin-espacio', 'No queda espacio'],
    ['53200', 'ocupado', 'sin memoria'],
    ['53300', 'ocupado', 'todas sus conexiones ocupadas'],
    ['58030', 'ocupado', 'leer o escribir en su disco'],
    ['XX001', 'ocupado', 'leer o escribir en su disco'],
    ['EIO', 'ocupado', 'leer o escribir en su carpeta'],
    ['57P03', 'ocupado', 'se recupera de un corte'],
    ['25006', 'ocupado', 'sólo lectura'],
    ['28P01', 'ocupado', 'no acepta a Radier'],
    ['3D000', 'ocupado', 'no acepta a Radier'],
    ['57014', 'ocupado', 'tardó demasiado'],
    ['40P01', 'ocupado', 'Otra persona cambiaba lo mismo'],
    ['57P01', 'ocupado', 'La base de datos no responde'],
    ['ECONNREFUSED', 'ocupado', 'La base de datos no responde'],
    ['CONNECTION_CLOSED', 'ocupado', 'La base de datos no responde'],
    ['08006', 'ocupado', 'La base de datos no responde'],
  ])('%s is told by its own sentence, with what to do', (code, kind, words) => {
    const { kind: found, detail = '' } = said(code) ?? {}
    expect(found).toBe(kind)
    expect(detail).toContain(words)
    expect(detail).toMatch(/^[A-Z].*\. (Avise|Inténtelo|Pida).*\.$/)
  })

  it.each(['42601', '22P02', 'ERR_X', ''])('%s that nobody foresaw has none', (code) => {
    expect(said(code)).toBeNull()
  })
})

describe('whether one may ask', () => {
  it('is said with what is missing of the starter set', async () => {
    const app = testApp({ sql: toy.database.api, catalogue, pollMs: 0 })
    const ready = await (await app.request('/api/ready')).json()
    expect(ready).toMatchObject({ state: 'parcial' })
    expect(ready.missing.length).toBeGreaterThan(3)
    expect((await (await app.request('/api/installation')).json()).warning).toContain(
      `Falta parte del conjunto inicial: ${ready.missing[0]}`,
    )
    expect(await (await toy.app.request('/api/ready')).json()).toMatchObject({ state: 'listo', missing: [] })
  })
})
