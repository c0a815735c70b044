/** Failures of the machine, said in one sentence. */

interface Failure {
  cause?: unknown
  code?: unknown
  path?: unknown
  address?: unknown
  message?: string
}

/**
 * The error as a person can mend it: disk, permissions or address. Any other comes back as it was. `folder` is where the private database lives;
 * when its disk `isFull`, a database that is gone is gone for that.
 */
export function surroundings(error: unknown, folder: string, isFull: boolean): unknown {
  const failure = (error ?? {}) as Failure
  const sentence = sentenceOf(failure, folder) ?? (isFull && ofDatabase(failure) ? full(folder) : null)
  return sentence ? new Error(sentence, { cause: error }) : error
}

const ofDatabase = ({ code, message = '' }: Failure): boolean =>
  /^(53|57|58|08|XX|CONN|ECONN)/.test(String(code)) || /base de datos|conjunto inicial/i.test(message)

function sentenceOf({ code, path, address, message = '', cause }: Failure, folder: string): string | null {
  if (['ENOSPC', 'EDQUOT', '53100'].includes(String(code)) || message.includes('No space left on device')) return full(path ?? folder)
  if (['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(String(code)) && path) return unwritable(path)
  if (code === 'ENOENT' && path && message.includes('mkdir')) return unwritable(path)
  if (code === 'EADDRNOTAVAIL') return `Esta máquina no tiene la dirección «${address}»: revise HOST.`
  return cause ? sentenceOf(cause as Failure, folder) : null
}

const full = (folder: unknown) =>
  `Se llenó el disco de ${folder}: libere espacio, o ponga la base privada en otro disco con RADIER_FOLDER, y vuelva a partir.`

const unwritable = (path: unknown) =>
  `No se puede escribir en ${path}: revise sus permisos, o ponga la base privada en otra carpeta con RADIER_FOLDER, y vuelva a partir.`
