import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Manzanas 2024',
  group: 'territorio',
  source: 'ine_manzanas_2024',
  geometry: 'MultiPolygon',
  level: 'manzana',
  key: { from: 'manzent', type: 'cut', length: 14 },
  comuna: { prefix: 5 },
  period: '2024',
  zooms: [11, 14],
  attributes: {
    poblacion: { from: 'poblacion', type: 'integer', label: 'Personas' },
    mujeres: { from: 'mujeres', type: 'integer', label: 'Mujeres' },
    jovenes: { from: 'jovenes', type: 'integer', label: 'Jóvenes' },
    extranjeros: { from: 'extranjeros', type: 'integer', label: 'Extranjeros' },
  },
  style: { color: 'trama-urbana', outline: 'tinta-3', fill: 'borde' },
  legend: '**Manzanas** urbanas habitadas del Censo 2024.',
  tooltip: '{poblacion} personas',
  coverage:
    '166.302 manzanas urbanas habitadas de 334 comunas: 87,5 % de la población. El resto es rural, está sin habitantes o no se publica.',
  known: ['Una manzana con menos de cinco personas identifica a quien vive en ella: al exportar, las cifras pequeñas se reservan.'],
})
