/** Reads «1; 2,5; 1.200» as ascending breaks, at most five. Null when a piece is not a number. */
export function readBreaks(text: string): number[] | null {
  const pieces = text.split(/[;\s]+/).filter(Boolean)
  const numbers = pieces.map((piece) =>
    Number(
      piece
        .replace(/\.(?=\d{3}(\D|$))/g, '')
        .replace(',', '.')
        .replace('−', '-'),
    ),
  )
  if (!pieces.length || numbers.some((n) => !Number.isFinite(n))) return null
  return [...new Set(numbers)].sort((a, b) => a - b).slice(0, 5)
}
