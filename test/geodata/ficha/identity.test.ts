import { createHash } from 'node:crypto'
import { identityText, readId, shortId } from '@radier/geodata/ficha/identity'
import { canonicalLine, fichaPath, resolveQuery } from '@radier/geodata/ficha/query'
import { templates } from '@radier/geodata/ficha/templates'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const resolved = (asked: Parameters<typeof resolveQuery>[0], exists = (_: string) => true) => {
  const found = resolveQuery(asked, exists)
  if ('fault' in found) throw new Error(found.fault)
  return found
}

describe('the short id', () => {
  it('is read back however a person types it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const id = shortId(sha256(text))
        expect(id).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(readId(id)).toBe(id)
        expect(readId(` ${id.toLowerCase().replaceAll('-', ' ')} `)).toBe(id)
        expect(readId(id.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(id)
      }),
    )
  })

  it('carries sixty bits: hashes that differ in their first fifteen digits have other ids', () => {
    const [one, other] = [`${'0'.repeat(14)}1${'f'.repeat(49)}`, `${'0'.repeat(14)}2${'f'.repeat(49)}`]
    expect(shortId(one)).not.toBe(shortId(other))
    expect(shortId('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ')
  })

  it.each(['', '4K7Q', '4K7Q-2M9X-TB3DX', '4K7Q-2M9X-TB3U', "' or 1=1 --"])('«%s» is no id', (typed) => expect(readId(typed)).toBeNull())
})

describe('identity', () => {
  const { query } = resolved({ territory: '13124' })
  const source = {
    source: 'a',
    title: '',
    publisher: '',
    licence: '',
    reference: '',
    published: null,
    version: 1,
    sha256: 'x',
    file: '',
    loadedAt: '',
  }
  const figure = { key: 'k', text: '5,2' } as Parameters<typeof identityText>[2][number]

  it('moves with the question, with the version of a source and with a figure, and not with their order', () => {
    const other = { ...source, source: 'b' }
    const plain = identityText(query, [source, other], [figure])
    expect(identityText(query, [other, source], [figure, figure])).toBe(plain)
    expect(identityText({ ...query, reference: 'pais' }, [source, other], [figure])).not.toBe(plain)
    expect(identityText(query, [{ ...source, version: 2 }, other], [figure])).not.toBe(plain)
    expect(identityText(query, [{ ...source, sha256: 'y' }, other], [figure])).not.toBe(plain)
    expect(identityText(query, [source, other], [{ ...figure, text: '5,3' }])).not.toBe(plain)
  })
})

describe('the question', () => {
  it('has one writing: what the template says by itself is not written', () => {
    const plain = resolved({ territory: '13124' }).query
    const told = resolved({ territory: '13124', template: 'comunal', sections: templates.comunal!.sections, reference: 'region' }).query
    expect(canonicalLine(told)).toBe(canonicalLine(plain))
    expect(canonicalLine(plain)).toBe('13124 × comunal 2 × region × último dato')
    expect(fichaPath(plain)).toBe('/ficha/13124')
  })

  it('keeps in its address what departs from the template, so that the link reopens it', () => {
    const { query } = resolved({ territory: 'red', template: 'resumen', sections: ['mapa', 'deficit'], reference: 'pais', period: '2020' })
    expect(fichaPath(query)).toBe('/ficha/red?plantilla=resumen&secciones=mapa,deficit&referencia=pais&periodo=2020')
    expect(canonicalLine(query)).toBe('red × resumen 1 × pais × mapa,deficit × 2020')
  })

  it('leaves out a section that does not exist, and says so', () => {
    const found = resolved({ territory: '0', sections: ['mapa', 'ya_no', 'mapa'] })
    expect(found.query.sections).toEqual(['mapa'])
    expect(found.notes).toEqual(['La sección «ya_no» de la plantilla ya no existe: se omite.'])
    expect(resolveQuery({ territory: '0', sections: ['ya_no'] }, () => true)).toHaveProperty('fault')
  })

  it('names every indicator that is gone from the catalogue', () => {
    const { notes } = resolved({ territory: '0', sections: ['campamentos'] }, (id) => id !== 'campamentos')
    expect(notes).toEqual([
      'La plantilla nombra el indicador «campamentos», que ya no está en el catálogo: la sección Campamentos va sin él.',
    ])
  })
})
