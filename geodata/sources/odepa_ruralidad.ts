import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Clasificación rural PNDR',
  publisher: 'Oficina de Estudios y Políticas Agrarias (ODEPA)',
  origin: {
    page: 'https://www.odepa.gob.cl',
    file: 'municipal/clasificacion_rural_pndr_censo2024.csv',
    drop: 'En el sitio de ODEPA busque la clasificación comunal de la Política Nacional de Desarrollo Rural sobre el Censo 2024. Guarde el archivo con el nombre clasificacion_rural_pndr_censo2024.csv.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Política Nacional de Desarrollo Rural, sobre el Censo 2024',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  known: [
    'Copia procesada por terceros: repositorio bastianolea/territorial de GitHub. No es el archivo del editor.',
    '345 comunas: 185 rurales, 76 mixtas y 84 urbanas. Antártica no se clasifica.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: '2024',
      variables: { clase_rural: { column: 'tipo_com', label: 'clase: 1 urbana, 2 mixta, 3 rural', additive: false, weight: null } },
    },
  ],
  expect: { comunas: 345 },
  starter: true,
})
