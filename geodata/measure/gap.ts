/** Gap = new need − homes delivered; potential deficit = the census's + the gaps since. No source gives the deliveries of a comuna, so neither is made. */
export const gap = {
  word: 'Brecha y déficit potencial',
  meaning:
    's/i. Ninguna fuente cargada trae las viviendas iniciadas o entregadas por comuna desde el censo, que no bajan la cifra censal: el déficit es el del día en que se contó.',
}

export const gapUnknown = `${gap.word}: ${gap.meaning}`
