/** A ficha that leaves: kept so that it can be verified and, when it is a document and somebody issues, with its folio. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import { issuedFicha } from '@radier/geodata/ficha/issued'
import { folioText, type Issue } from '@radier/geodata/ficha/issuer'
import { keepIssued } from '../queries/ficha-issued.ts'
import { type FolioRow, giveFolio } from '../queries/folio.ts'
import { findIssuer } from '../queries/issuer.ts'
import type { Service } from '../service.ts'
import { dateInChile, type FichaFormat } from './ficha-formats.ts'

/** Formats that people print and sign; the others carry data. */
const documents: readonly FichaFormat[] = ['pdf', 'xlsx', 'pptx']

export const issueOf = ({ prefix, year, number, issuer, issuedAt }: FolioRow): Issue => ({
  ...issuer,
  folio: folioText(prefix, year, number),
  date: dateInChile(issuedAt),
})

export async function issued({ writer }: Service, content: FichaContent, formats: readonly FichaFormat[]): Promise<FichaContent> {
  await keepIssued(writer, { id: content.id, hash: content.hash, content: issuedFicha(content) })
  const issuer = formats.some((format) => documents.includes(format)) ? await findIssuer(writer) : null
  if (!issuer) return { ...content, issue: null }
  const { body, unit, signatory, post } = issuer
  return { ...content, issue: issueOf(await giveFolio(writer, content.id, { body, unit, signatory, post }, issuer)) }
}
