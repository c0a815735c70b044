/** Region names short enough for the ruler and the map, by code. */
export const shortRegionName: Record<string, string> = {
  '15': 'Arica y Parinacota',
  '01': 'Tarapacá',
  '02': 'Antofagasta',
  '03': 'Atacama',
  '04': 'Coquimbo',
  '05': 'Valparaíso',
  '13': 'Metropolitana',
  '06': 'O’Higgins',
  '07': 'Maule',
  '16': 'Ñuble',
  '08': 'Biobío',
  '09': 'La Araucanía',
  '14': 'Los Ríos',
  '10': 'Los Lagos',
  '11': 'Aysén',
  '12': 'Magallanes',
}
