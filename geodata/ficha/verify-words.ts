/** What paper says of where it can be checked. */
import type { FichaContent } from './content.ts'

/**
 * The address when others reach this installation; else words, since an address of one's own machine helps nobody who holds the sheet.
 * A report is not kept: it is made again from its blocks.
 */
export function verifyWords({ verifyPath }: Pick<FichaContent, 'verifyPath'>, publicUrl: string | null): string {
  const kept = verifyPath.startsWith('/verificar/')
  if (publicUrl) return `${kept ? 'verifique en' : 'vuelva a armarlo en'} ${publicUrl}${verifyPath}`
  return kept ? 'verifique este código en el Radier que la emitió, página Verificar' : 'hecho en un Radier sin dirección pública'
}
