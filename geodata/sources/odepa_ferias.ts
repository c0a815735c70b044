import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Ferias libres',
  publisher: 'Oficina de Estudios y Políticas Agrarias (ODEPA)',
  origin: {
    page: 'https://www.odepa.gob.cl',
    file: 'services_risk/ferias_libres.geojson.gz',
    drop: 'En el sitio de ODEPA busque el catastro de ferias libres. Guarde el archivo con el nombre ferias_libres.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Catastro de ferias libres de ODEPA',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio geoidegeoidal/ferias-chile de GitHub. No es el archivo del editor.',
    'La comuna sale de la posición del punto; 2 caen fuera de toda comuna.',
  ],
  expect: { features: 1764, comunas: 284 },
})
