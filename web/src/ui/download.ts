/** Hands a text file to the person. */
export function downloadText(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  // A machine that is busy may take its time to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
