/** A file sent as a person's browser sends it, and what the API says of it. */
import type { ProblemAnswer, UploadAnswer, UploadCheckAnswer, UploadCheckAsked, UploadField } from '@radier/api/contract'
import type { ToyApp } from './toy-app.ts'

type Asked = Partial<UploadCheckAsked> & { acceptGoodRows?: boolean; by?: string }
const post = (body: unknown) => ({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

export function uploader(toy: Pick<ToyApp, 'app'>, place = '01101') {
  const send = (name: string, body: string | Uint8Array) =>
    toy.app.request(`/api/uploads?place=${place}&name=${encodeURIComponent(name)}`, { method: 'POST', body: body as BodyInit })
  const read = async (name: string, body: string | Uint8Array): Promise<UploadAnswer> => {
    const response = await send(name, body)
    if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`)
    return response.json()
  }
  const refusal = async (name: string, body: string | Uint8Array): Promise<ProblemAnswer> => {
    const response = await send(name, body)
    if (response.status === 201) throw new Error(`«${name}» was read.`)
    return response.json()
  }
  const asked = (file: UploadAnswer, change: Asked): Asked => ({ mapping: certain(file), ...change, crs: change.crs ?? chosen(file) })
  return {
    send,
    read,
    refusal,
    check: async (file: UploadAnswer, change: Asked = {}): Promise<UploadCheckAnswer> => {
      const response = await toy.app.request(`/api/uploads/${file.id}/check`, post(asked(file, change)))
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      return response.json()
    },
    store: (file: UploadAnswer, change: Asked = {}) =>
      toy.app.request(`/api/uploads/${file.id}/store`, post({ acceptGoodRows: false, ...asked(file, change) })),
    open: (file: UploadAnswer, table: string) => toy.app.request(`/api/uploads/${file.id}/open`, post({ table })),
  }
}

/** What a person would leave as it is. */
export const certain = ({ columns }: UploadAnswer): Record<string, UploadField> =>
  Object.fromEntries(columns.filter(({ certainty }) => certainty !== 'falta elegir').map(({ name, suggested }) => [name, suggested]))

/** The system that a person would choose by looking: the declared one, or the one that puts them in the comuna. */
export const chosen = ({ crs }: UploadAnswer): string =>
  (crs.find(({ declared }) => declared) ?? [...crs].sort((a, b) => b.inside - a.inside)[0])!.code

export const csv = (...lines: string[]) => `${lines.join('\n')}\n`
