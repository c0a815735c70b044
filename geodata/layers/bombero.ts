import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Cuerpos de bomberos',
  group: 'equipamiento',
  source: 'bomberos',
  geometry: 'Point',
  key: 'fila',
  comuna: 'contorno',
  period: 's/f',
  zooms: [8, 14],
  attributes: { nombre: { from: 'nombre', type: 'text', label: 'Cuerpo de bomberos', tile: true } },
  style: { color: 'cat-2', outline: 'papel', radius: 3.5 },
  legend: 'Sede de cada **cuerpo de bomberos**.',
  tooltip: 'Bomberos de {nombre}',
  coverage: '309 cuerpos; sin editor ni fecha declarados.',
})
