/** Colours of the page as plain text that a canvas understands, read from the custom properties of the theme in force. */
export type Colors = (token: string) => string

export function readColors(): Colors {
  const style = getComputedStyle(document.documentElement)
  const known = new Map<string, string>()
  return (token) => {
    const color = known.get(token) ?? (style.getPropertyValue(`--${token}`).trim() || '#808080')
    known.set(token, color)
    return color
  }
}
