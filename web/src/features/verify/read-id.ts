/** What a person types or pastes, a whole address included, as the id of a ficha: «4k7q 2m9x tb5c» → «4K7Q-2M9X-TB5C». */
export function readId(typed: string): string {
  const last =
    typed
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? ''
  const plain = last.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return plain.match(/.{1,4}/g)?.join('-') ?? ''
}
