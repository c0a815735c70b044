import type { ProblemAnswer, SiteAnswer } from '@radier/api/contract'
import { cleanPhoto } from '@radier/api/photo'
import { describe, expect, it } from 'vitest'
import { boxOf, landApp } from '../support/toy-land.ts'

/** Pictures of 8 × 6 with what a phone writes beside: where it was taken, by which camera, and a note. The JPEG is to be turned. */
const written = {
  jpeg: [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4QCARXhpZgAATU0AKgAAAAgAAwEPAAIAAAAPAAAAMgESAAMAAAABAAYAAIglAAQAAAABAAAAQgAAAABDYW1hcmEgU2Vj',
    'cmV0YQAAAAIAAQACAAAAAlMAAAAAAgAFAAAAAwAAAGAAAAAAAAAAKQAAAAEAAAATAAAAAQAAAAcAAAAB/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0w',
    'QmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6utq2eAvMm6pseZqKuk/9sAQwEcHh4oIyhOKytOpG5dbqSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk',
    'pKSkpKSkpKSkpKSkpKSkpKSk/8IAEQgABgAIAwEiAAIRAQMRAf/EABUAAQEAAAAAAAAAAAAAAAAAAAAC/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwT/2gAMAwEA',
    'AhADEAAAAYA0/wD/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAEFAn//xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAEDAQE/AX//xAAUEQEAAAAAAAAA',
    'AAAAAAAAAAAA/9oACAECAQE/AX//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAY/An//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAE/IX//2gAM',
    'AwEAAgADAAAAEPv/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAEDAQE/EH//xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAECAQE/EH//xAAUEAEAAAAAAAAA',
    'AAAAAAAAAAAA/9oACAEBAAE/EH//2Q==',
  ].join(''),
  png: [
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAEXRFWHRMdWdhcgBjYXNhIGRlIEFuYbCa31cAAAB4ZVhJZk1NACoAAAAIAAMBDwACAAAADwAA',
    'ADIBEgADAAAAAQAGAACIJQAEAAAAAQAAAEIAAAAAQ2FtYXJhIFNlY3JldGEAAAACAAEAAgAAAAJTAAAAAAIABQAAAAMAAABgAAAAAAAAACkAAAABAAAAEwAA',
    'AAEAAAAHAAAAARHHWnQAAAAUSURBVHicYzwRoMGADTBhFaWTBAC9ugFMwLTsowAAAABJRU5ErkJggg==',
  ].join(''),
  webp: [
    'UklGRsQAAABXRUJQVlA4WAoAAAAIAAAABwAABQAAVlA4ICYAAACQAQCdASoIAAYABUB8JaACdLoAA5gA/su367xaYofamCSMnIAAAEVYSUZ4AAAATU0AKgAA',
    'AAgAAwEPAAIAAAAPAAAAMgESAAMAAAABAAYAAIglAAQAAAABAAAAQgAAAABDYW1hcmEgU2VjcmV0YQAAAAIAAQACAAAAAlMAAAAAAgAFAAAAAwAAAGAAAAAA',
    'AAAAKQAAAAEAAAATAAAAAQAAAAcAAAAB',
  ].join(''),
}
const pictures = Object.fromEntries(Object.entries(written).map(([kind, text]) => [kind, Buffer.from(text, 'base64')])) as Record<
  keyof typeof written,
  Buffer
>
const secrets = /Camara Secreta|nota privada|casa de Ana|MM\0\*/

const toy = landApp()
const send = async (id: string, bytes: Uint8Array, by = 'Ana') => {
  const response = await toy.app.request(`/api/sites/${id}/photos?by=${by}`, { method: 'POST', body: bytes as Uint8Array<ArrayBuffer> })
  return { status: response.status, answer: (await response.json()) as SiteAnswer & ProblemAnswer }
}
let drawn = 0
const site = async () =>
  (await toy.ask<SiteAnswer>('POST', '/api/sites', { place: '01101', name: 'Con fotos', geometry: boxOf(0.001 * ++drawn, 0.03) })).answer.id

describe('a photo', () => {
  it.each(Object.entries(pictures))('in %s keeps the picture and nothing of who took it, where and when', (kind, bytes) => {
    expect(bytes.toString('latin1')).toMatch(secrets)
    const clean = cleanPhoto(bytes)!
    expect(clean.type).toBe(`image/${kind}`)
    expect(Buffer.from(clean.bytes).toString('latin1')).not.toMatch(secrets)
    expect(cleanPhoto(clean.bytes)).toEqual(clean)
  })

  it('that is to be turned still is', () => {
    const text = Buffer.from(cleanPhoto(pictures.jpeg)!.bytes).toString('latin1')
    const at = text.indexOf('Exif\0\0II*')
    expect(at).toBeGreaterThan(0)
    expect(text.charCodeAt(at + 24)).toBe(6)
    expect(text.match(/Exif/g)).toHaveLength(1)
  })

  it('ends where the picture ends: nothing rides behind it', () => {
    const ridden = Buffer.concat([pictures.jpeg, Buffer.from('<script>alert(1)</script>')])
    expect(cleanPhoto(ridden)).toEqual(cleanPhoto(pictures.jpeg))
  })

  it.each([
    ['is a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['is a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['is empty', Buffer.alloc(0)],
    ['is cut in two', pictures.jpeg.subarray(0, 300)],
    ['is a PNG cut in two', pictures.png.subarray(0, 60)],
    ['lies about the length of its parts', Buffer.concat([pictures.png.subarray(0, 8), Buffer.alloc(40, 0xff)])],
    ['is a WebP that says to be longer', pictures.webp.subarray(0, 100)],
  ])('that %s is refused', async (_, bytes) => {
    expect(cleanPhoto(bytes)).toBeNull()
    const { status, answer } = await send(await site(), bytes)
    expect(answer.detail).toBe('La foto debe ser JPEG, PNG o WebP, y estar entera.')
    expect(status).toBe(400)
  })
})

describe('the photos of a site', () => {
  it('stand in its history and are served as pictures that nothing else can be read into', async () => {
    const id = await site()
    const { answer } = await send(id, pictures.png)
    const [event] = answer.history
    expect(event).toMatchObject({ kind: 'foto', by: 'Ana', photo: expect.any(Number) })
    const response = await toy.app.request(`/api/sites/${id}/photos/${event!.photo}`)
    expect(response.headers.get('Content-Type')).toBe('image/png')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(cleanPhoto(pictures.png)!.bytes))
    expect((await toy.app.request(`/api/sites/${await site()}/photos/${event!.photo}`)).status).toBe(404)
    await toy.overNow('DELETE', `/api/sites/${id}`)
    expect((await toy.app.request(`/api/sites/${id}/photos/${event!.photo}`)).status).toBe(404)
  })

  it('are twenty at most, also when they come at once', async () => {
    const id = await site()
    const all = await Promise.all(Array.from({ length: 23 }, () => send(id, pictures.png)))
    expect(all.filter(({ status }) => status === 200)).toHaveLength(20)
    expect(all.find(({ status }) => status !== 200)!.answer.detail).toBe('Un sitio guarda a lo más 20 fotos. Quite antes alguna.')
    expect((await toy.get<SiteAnswer>(`/api/sites/${id}`)).history.filter(({ kind }) => kind === 'foto')).toHaveLength(20)
  })

  it('are taken away one by one for good, and the history says by whom', async () => {
    const id = await site()
    const photo = (await send(id, pictures.png)).answer.history[0]!.photo
    const remove = async (which = photo) => {
      const { version } = await toy.get<SiteAnswer>(`/api/sites/${id}`)
      return toy.ask<SiteAnswer & ProblemAnswer>('DELETE', `/api/sites/${id}/photos/${which}`, { by: 'Luis', version })
    }
    const { status, answer } = await remove()
    expect(status).toBe(200)
    expect(answer.history.slice(0, 2)).toMatchObject([
      { kind: 'foto', by: 'Luis', text: 'Foto quitada.', photo: null },
      { kind: 'foto', by: 'Ana', text: 'Foto.', photo: null },
    ])
    expect((await toy.app.request(`/api/sites/${id}/photos/${photo}`)).status).toBe(404)
    expect(await toy.database.sql`select 1 from radier.site_photo where site = ${id}`).toHaveLength(0)
    expect((await remove()).answer.detail).toBe('No hay tal foto de ese sitio.')
    const other = (await send(await site(), pictures.png)).answer.history[0]!.photo
    expect((await remove(other)).status).toBe(404)
  })

  it('are neither added to nor taken from a site that was removed', async () => {
    const id = await site()
    const photo = (await send(id, pictures.png)).answer.history[0]!.photo
    await toy.overNow('DELETE', `/api/sites/${id}`)
    expect((await send(id, pictures.png)).answer.detail).toContain('Se puede reponer')
    expect((await toy.ask('DELETE', `/api/sites/${id}/photos/${photo}`, { version: 1 })).status).toBe(404)
    await toy.ask('POST', `/api/sites/${id}/restore`)
    expect((await toy.app.request(`/api/sites/${id}/photos/${photo}`)).status).toBe(200)
  })

  it('weigh five megabytes at most', async () => {
    expect((await send(await site(), Buffer.alloc(5 * 2 ** 20 + 1))).status).toBe(413)
  })
})
