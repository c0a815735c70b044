/** Names of sheets: at most 31 letters, none forbidden, each once whatever the case, as Excel compares them. */
const forbidden = /[[\]:*?/\\]|\p{Cc}/gu
const reserved = ['history', 'historial']

export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>(reserved)
  return wanted.map((text) => {
    const base =
      text
        .normalize('NFC')
        .replace(forbidden, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^'+|'+$/g, '') || 'Hoja'
    for (let n = 1; ; n++) {
      const end = n === 1 ? '' : ` (${n})`
      const name = `${cut(base, 31 - end.length)}${end}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

/** UTF-16 length, as Excel counts, without halving a letter. */
function cut(text: string, length: number): string {
  let kept = ''
  for (const letter of text) {
    if (kept.length + letter.length > length) break
    kept += letter
  }
  return kept.trim()
}
