import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Hospitales de la red pública 2018',
  publisher: 'Ministerio de Salud (MINSAL)',
  origin: {
    page: 'https://deis.minsal.cl',
    file: 'services_risk/hospitales_snss_2018.geojson',
    drop: 'En el sitio del DEIS busque el listado de hospitales del SNSS con su complejidad. Guarde el archivo con el nombre hospitales_snss_2018.geojson.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2018-10-24',
  reference: 'Hospitales del Sistema Nacional de Servicios de Salud, octubre de 2018',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: un repositorio de ggalvezb en GitHub. No es el archivo del editor.',
    '7 códigos antiguos de Ñuble ya vienen actualizados.',
  ],
  expect: { features: 195, comunas: 173 },
})
