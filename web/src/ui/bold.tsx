/** Writes a text whose **marked** parts are bold. */
export function Bold({ text }: { text: string }) {
  return text.split('**').map((part, i) => {
    const key = `${i}${part}`
    return i % 2 ? <b key={key}>{part}</b> : <span key={key}>{part}</span>
  })
}

/** The same text without its marks, for titles and labels. */
export const plain = (text: string): string => text.replaceAll('**', '')
