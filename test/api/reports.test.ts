import { type FichaContent, figuresOf, plainText } from '@radier/geodata/ficha/content'
import type { ReportItem } from '@radier/geodata/ficha/report-item'
import { describe, expect, it } from 'vitest'
import { fichaApp } from '../support/ficha-app.ts'

const served = fichaApp()

const block = (territory: string, section: string, at: number | null = null): ReportItem => ({
  kind: 'bloque',
  territory,
  reference: null,
  section,
  block: at,
  span: 'half',
})
const post = async (body: unknown) =>
  served.app.request('/api/reports', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
const report = async (items: ReportItem[], title = 'Informe de prueba'): Promise<FichaContent> => {
  const response = await post({ title, items, format: 'json' })
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}
const ficha = async (code: string): Promise<FichaContent> => (await served.app.request(`/api/fichas/${code}`)).json()

describe('a report made of blocks of fichas', () => {
  it('says every figure as the ficha from which its block comes', async () => {
    const own = await ficha('01101')
    const deficit = own.sections.find(({ id }) => id === 'deficit')
    const made = await report([block('01101', 'deficit')])
    const texts = (content: Pick<FichaContent, 'sections'>) =>
      figuresOf({ subtitle: [], origin: [], sections: content.sections }).map(({ text, value, period }) => ({ text, value, period }))
    expect(texts(made).length).toBeGreaterThan(2)
    expect(texts(made)).toEqual(texts({ sections: [deficit!] }))
  })

  it('tells two territories apart, in titles and in the keys of their figures', async () => {
    const made = await report([block('01101', 'deficit'), block('01107', 'deficit')])
    expect(new Set(made.sections.map(({ title }) => title)).size).toBe(2)
    const keys = figuresOf({ subtitle: [], origin: [], sections: made.sections }).map(({ key, text }) => [key, text] as const)
    for (const [key, text] of keys) expect(keys.filter(([other]) => other === key).every(([, said]) => said === text)).toBe(true)
    expect(keys.some(([key]) => key.startsWith('b1.')) && keys.some(([key]) => key.startsWith('b2.'))).toBe(true)
  })

  it('takes one block with the notes of its section: a figure never leaves without its warning', async () => {
    const section = (await ficha('01101')).sections.find(({ id }) => id === 'campamentos')
    const notes = section!.blocks.filter(({ kind }) => kind === 'note')
    expect(notes.length).toBeGreaterThan(0)
    const [made] = (await report([block('01101', 'campamentos', 0)])).sections
    expect(made!.blocks.slice(1)).toEqual(notes)
  })

  it('prints a text as text, whatever it says, and counts it in the hash', async () => {
    const text = (said: string): ReportItem => ({ kind: 'texto', heading: 'Nota', text: said, span: 'full' })
    const made = await report([block('01101', 'deficit'), text('=HYPERLINK("x")\n<script>\u202Eabc 🏠')])
    const said = made.sections[1]!.blocks.map((b) => (b.kind === 'sentence' ? plainText(b.rich) : ''))
    expect(said).toEqual(['=HYPERLINK("x")', '<script>\u202Eabc 🏠'])
    expect((await report([block('01101', 'deficit'), text('otra')])).id).not.toBe(made.id)
    expect((await report([block('01101', 'deficit'), text('otra')])).id).toBe((await report([block('01101', 'deficit'), text('otra')])).id)
  })

  it('says which block is gone and keeps the rest', async () => {
    const made = await report([block('01101', 'deficit'), block('01101', 'deficit', 77)])
    expect(made.sections).toHaveLength(1)
    expect(made.notes.join(' ')).toContain('El bloque 2 (Cómo se compone el déficit, Comuna de Prueba)')
  })

  it('comes out as a PDF', async () => {
    const response = await post({ title: 'Informe', items: [block('01101', 'deficit')], format: 'pdf' })
    expect(response.headers.get('Content-Type')).toBe('application/pdf')
    expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="informe-[0-9A-Z-]+\.pdf"$/)
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it.each([
    ['no title', { title: '  ', items: [block('01101', 'deficit')] }, 400],
    ['no blocks', { title: 'x', items: [] }, 400],
    ['too many blocks', { title: 'x', items: Array.from({ length: 41 }, () => block('01101', 'deficit')) }, 400],
    ['a territory that is a path', { title: 'x', items: [block('../../etc', 'deficit')] }, 400],
    ['a territory that does not exist', { title: 'x', items: [block('99999', 'deficit')] }, 404],
    ['a text without end', { title: 'x', items: [{ kind: 'texto', heading: '', text: 'a'.repeat(4001), span: 'full' }] }, 400],
    ['a format that is not one', { title: 'x', items: [block('01101', 'deficit')], format: 'exe' }, 400],
  ])('refuses %s with a sentence', async (_, body, status) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    expect(((await response.json()) as { detail: string }).detail).toMatch(/\.$/)
  })

  it('refuses a body larger than a report', async () => {
    expect((await post({ title: 'x', items: [], rest: 'a'.repeat(300_000) })).status).toBe(413)
  })
})
