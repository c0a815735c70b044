/** One way to compare names of places: without accents, case, punctuation; variants only through the alias table. */

/** «ÑUÑOA», «nunoa», «Ñuñoa» → «nunoa». */
export const normaliseName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Other writings met in official files → the official name. Keys and values normalised. */
export const aliases: Record<string, string> = {
  aisen: 'aysen',
  coihaique: 'coyhaique',
  paiguano: 'paihuano',
  'llay llay': 'llaillay',
  trehuaco: 'treguaco',
  'la calera': 'calera',
  'o higgins': 'ohiggins',
  'til til': 'tiltil',
  marchigue: 'marchihue',
  'cabo de hornos navarino': 'cabo de hornos',
}

/** Normalised name after the alias table. «O'Higgins» and «OHiggins» meet in one spelling. */
export function canonicalName(name: string): string {
  const plain = normaliseName(name)
  return aliases[plain] ?? plain
}
