/**
 * What names something and measures nothing: folio, rol, código, CUT, RBD, plano, teléfono, año. It is never added, rounded nor written with
 * a mark of thousands. In the catalogue such an attribute is of type `text`; of columns that people name, their name tells.
 */
const codes = ['folio', 'rol', 'codigo', 'cod', 'cut', 'id', 'rbd']
const leading = new Set([
  ...codes,
  'clave',
  'key',
  'objectid',
  'fid',
  'gid',
  'rut',
  'fono',
  'telefono',
  'plano',
  'anio',
  'ano',
  'year',
  'manzent',
])
const closing = new Set(codes)

/** «FOLIO», «rol_sii», «Código de la comuna», «Año» → true; «Años de escolaridad», «Hogares con teléfono» → false. */
export function namesAnIdentifier(name: string): boolean {
  const words = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  return leading.has(words[0] ?? '') || closing.has(words.at(-1) ?? '')
}
