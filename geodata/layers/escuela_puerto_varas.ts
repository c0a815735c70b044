import { defineLayer } from '../layer.ts'

export default defineLayer({
  title: 'Escuelas básicas de Puerto Varas',
  group: 'equipamiento',
  source: 'puerto_varas_educacion_basica',
  geometry: 'Point',
  key: { from: 'RBD' },
  comuna: { from: 'COD_COMUNA', numeric: true },
  period: '2018',
  zooms: [11, 14],
  attributes: {
    nombre: { from: 'NOMBRE_RBD', type: 'text', label: 'Nombre', tile: true },
    dependencia: { from: 'DEPENDENCI', type: 'text', label: 'Dependencia' },
    matricula: { from: 'MAT_TOTAL', type: 'integer', label: 'Matrícula', tile: true },
    matricula_basica: { from: 'MAT_BAS_RE', type: 'integer', label: 'Matrícula de enseñanza básica' },
  },
  planning: { kind: 'servicio', service: 'educacion_basica', preference: 1, name: 'nombre' },
  style: { color: 'cat-3', outline: 'papel', radius: 4 },
  legend: 'Cada punto es una **escuela con enseñanza básica**.',
  tooltip: '{nombre}: {matricula} estudiantes',
  extent: { codes: ['10109'], words: 'Puerto Varas' },
  coverage: '6 escuelas con enseñanza básica, de 2018.',
})
