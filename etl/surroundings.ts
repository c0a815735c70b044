/** Failures of the machine, said in one sentence. */

interface Failure {
  code?: unknown
  path?: unknown
  address?: unknown
  message?: string
}

/** The error as a person can mend it: disk, permissions or address. Any other comes back as it was. `folder` is where the private database lives. */
export function surroundings(error: unknown, folder: string): unknown {
  const sentence = sentenceOf((error ?? {}) as Failure, folder)
  return sentence ? new Error(sentence, { cause: error }) : error
}

function sentenceOf({ code, path, address, message = '' }: Failure, folder: string): string | null {
  if (['ENOSPC', 'EDQUOT', '53100'].includes(String(code)) || message.includes('No space left on device'))
    return `Se llenó el disco de ${path ?? folder}: libere espacio, o ponga la base privada en otro disco con RADIER_FOLDER, y vuelva a partir.`
  if (['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(String(code)) && path) return unwritable(path)
  if (code === 'ENOENT' && path && message.includes('mkdir')) return unwritable(path)
  if (code === 'EADDRNOTAVAIL') return `Esta máquina no tiene la dirección «${address}»: revise HOST.`
  return null
}

const unwritable = (path: unknown) =>
  `No se puede escribir en ${path}: revise sus permisos, o ponga la base privada en otra carpeta con RADIER_FOLDER, y vuelva a partir.`
