/** Tokens of the palette on paper: white ground, the same classes as on screen (web/src/ui/tokens.css, theme «print»). */
const ramps = {
  cobre: ['#F5E6CD', '#EBC998', '#DDA363', '#C67A39', '#9C501D', '#642C11'],
  pacifico: ['#E2EEED', '#BBDAD8', '#86BDBD', '#4D9A9D', '#1F737A', '#0A434D'],
  gris: ['#E1DCD2', '#C6BFB2', '#A59C8D', '#7E7568', '#554E44', '#2B2721'],
  cat: ['#0E5A66', '#8F4A3C', '#7858C3', '#716711', '#BE2F85', '#1F3A07'],
}

const single: Record<string, string> = {
  'peor-3': '#A8672A',
  'peor-2': '#CF9A55',
  'peor-1': '#EFDDBA',
  medio: '#EFEDE8',
  'mejor-1': '#CFE6E3',
  'mejor-2': '#7FBDB7',
  'mejor-3': '#2F7F7B',
  papel: '#FFFFFF',
  'papel-2': '#F7F5F1',
  suelo: '#F3F1EC',
  mar: '#E9EEEE',
  tinta: '#111111',
  'tinta-2': '#333333',
  'tinta-3': '#4F4B45',
  regla: '#CFCBC3',
  'regla-2': '#C3BCAF',
  acento: '#0E5A66',
  error: '#9C2B1C',
  aviso: '#7A4E00',
  logro: '#22613F',
  'si-fondo': '#EFECE6',
  'si-linea': '#A79F91',
  'linea-comuna': '#FFFFFF',
  'trama-urbana': '#3C2814',
}

/** Ink of a token; an unknown one is ink. */
export function colorOf(token: string): string {
  const [ramp = '', step] = token.split('-')
  return single[token] ?? ramps[ramp as keyof typeof ramps]?.[Number(step) - 1] ?? '#111111'
}
