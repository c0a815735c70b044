import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Incendios forestales, Atacama',
  publisher: 'Corporación Nacional Forestal (CONAF)',
  origin: {
    page: 'https://www.conaf.cl',
    file: 'hazards/incendios_forestales_conaf_atacama.geojson.gz',
    drop: 'Pida a la CONAF los puntos de inicio de los incendios forestales de Atacama en GeoJSON. Guarde el archivo con el nombre incendios_forestales_conaf_atacama.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Temporadas 2011-2012 a 2023-2024, sin las de 2017 a 2021',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio diegoxkaf/visor_woll_atacama de GitHub. No es el archivo del editor.',
    'Registra hechos; no es una zona de peligro y nunca excluye suelo.',
    '100 incendios de 6 temporadas; faltan las de 2017 a 2021.',
    'El código de comuna del original está mal en algunos: la comuna es la del punto.',
  ],
  expect: { features: 100 },
})
