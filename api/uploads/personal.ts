/** Personal data: recognised while reading, by the name of the column and by what is in it, and never kept. */
import { headerKey } from './header.ts'

const names =
  /(^|_)(rut|run|rol_unico|cedula|telefonos?|tel|fonos?|celular|movil|whatsapp|correos?|e?_?mails?|apellidos?|nacimiento|contacto|representante)(_|$)/
/** «nombre» of a person and not of a place. */
const ofPerson =
  /(^|_)(nombres?_(del?_)?(la_)?(propietari[oa]|duen[oa]|contacto|persona|dirigente|titular|encargad[oa])|nombres|titular)(_|$)/

const rut = /(?<![\d.])\d{1,2}\.?\d{3}\.?\d{3}-[\dkK](?![\d\w])/g
const mail = /[\w.+-]+@[\w-]+\.[\w.-]+/g
const phone = /(?<![\d.,])(\+?56[\s-]?)?\(?9\)?[\s-]?\d{4}[\s-]?\d{4}(?![\d.,])/g
const kinds: [what: string, pattern: RegExp][] = [
  ['RUT', rut],
  ['correo', mail],
  ['teléfono', phone],
]

/** Why a column is personal; null when it is not. `texts` are some of its cells. */
export function personalColumn(header: string, texts: readonly string[]): string | null {
  const key = headerKey(header)
  if (names.test(key) || ofPerson.test(key)) return 'dato personal'
  for (const [what, pattern] of kinds) {
    const whole = texts.filter(
      (text) => text.replace(pattern, '').trim() === '' && new RegExp(pattern.source).test(text) && plausible(what, text),
    )
    if (texts.length > 0 && whole.length > texts.length / 2) return `trae ${what}`
  }
  return null
}

/** A text without the RUT, mails and telephones that somebody wrote in it; the same text when there are none. */
export function withoutPersonal(text: string): string {
  if (!/\d{4}|@/.test(text)) return text
  return text
    .replace(mail, '«dato personal»')
    .replace(rut, (found) => (validRut(found) ? '«dato personal»' : found))
    .replace(phone, (found, _, at: number) =>
      /\D/.test(found.trim()) || /fono|cel|tel|contacto/i.test(text.slice(0, at)) ? '«dato personal»' : found,
    )
}

/** Nine figures may be a code: without a mark of a telephone, only a column of them under no other name is taken for one. */
const plausible = (what: string, text: string) =>
  what === 'RUT' ? validRut(text.trim()) : what !== 'teléfono' || /^\+|^9\d{8}$|[\s-]/.test(text.trim())

/** Modulo 11 of the Registro Civil. */
function validRut(text: string): boolean {
  const [body = '', digit = ''] = text.replace(/\./g, '').split('-')
  const sum = [...body].reverse().reduce((total, figure, i) => total + Number(figure) * (2 + (i % 6)), 0)
  const rest = 11 - (sum % 11)
  return digit.toUpperCase() === (rest === 11 ? '0' : rest === 10 ? 'K' : String(rest))
}
