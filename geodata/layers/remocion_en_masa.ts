import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Remociones en masa registradas',
  group: 'resguardo',
  source: 'sernageomin_remociones_atacama',
  geometry: 'Point',
  key: { from: 'COD_RM' },
  comuna: { from: 'cut' },
  period: '1922-2022',
  zooms: [6, 14],
  events: true,
  attributes: {
    anio: { from: 'ANO_EVENTO', type: 'text', label: 'Año', unknown: [0], tile: true },
    informe: { from: 'FUENTE_INFO', type: 'text', label: 'Informe' },
    enlace: { from: 'ENLACE', type: 'text', label: 'Texto del informe' },
  },
  style: { color: 'cat-2', outline: 'papel', radius: 4 },
  legend: 'Cada punto es una **remoción en masa** que ya ocurrió; **no es una zona de peligro**.',
  tooltip: 'Remoción en masa, año {anio}',
  extent: { codes: ['03'], words: 'la Región de Atacama' },
  coverage: '363 registros. Donde no hay puntos no hay registro, que no es lo mismo que no haber peligro.',
})
