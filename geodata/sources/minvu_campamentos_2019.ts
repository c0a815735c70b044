import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Catastro de campamentos 2019',
  publisher: 'Ministerio de Vivienda y Urbanismo (MINVU), Centro de Estudios',
  origin: {
    page: 'https://centrodeestudios.minvu.gob.cl',
    file: 'campamentos/campamentos_minvu_2019_poligonos.geojson.gz',
    drop: 'En el sitio del Centro de Estudios del MINVU busque el Catastro Nacional de Campamentos 2019 y descargue los contornos. Guarde el archivo con el nombre campamentos_minvu_2019_poligonos.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2019',
  reference: 'Catastro Nacional de Campamentos 2019',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio ggalvezb/data_campamentos_prosociales de GitHub. No es el archivo del editor.',
    '802 campamentos y 47.030 hogares; 7 traen cero hogares, que se toma como no sabido.',
    'Una comuna venía con el código 01501 en vez de 15101; la copia ya lo corrige.',
  ],
  expect: { features: 802, comunas: 165 },
  controls: [
    {
      variable: 'campamentos',
      level: 'pais',
      code: '0',
      period: '2019',
      value: 802,
      publisher: 'MINVU, Catastro Nacional de Campamentos 2019',
    },
    {
      variable: 'hogares_conocidos_en_campamentos',
      level: 'pais',
      code: '0',
      period: '2019',
      value: 47030,
      publisher: 'MINVU, Catastro 2019: suma del propio archivo',
    },
  ],
  starter: true,
})
